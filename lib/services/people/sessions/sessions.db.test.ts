import { beforeEach, expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import { pool } from "@/lib/access/pools";
import { hashToken, openSession, sessionAdapter, sessionLimits } from "@/lib/access/session-rows";
import { at, now } from "@/lib/platform/clock";
import { endOtherSignIns } from "@/lib/services/people/sessions/end-others";
import { listSignIns } from "@/lib/services/people/sessions/list";
import { settlePerson } from "@/scripts/testing/small-alliance";

let personId: string;

beforeEach(async () => {
  personId = (await settlePerson()).person.personId;
});

const openFor = async (id: string, browser: string | null) =>
  (await pool("auth").transaction((tx) => openSession(tx, id, { browser }))).token;
const lookingWith = (token: string) => personActor(personId, { sessionToken: hashToken(token) });
const opens = async (token: string) =>
  (await sessionAdapter(pool("auth")).getSessionAndUser?.(token)) !== null;

it("shows every sign-in of one's own, newest first, and which one is looking", async () => {
  const earlier = new Date(now().getTime() - 60_000);
  const old = await at(earlier, () => openFor(personId, "Firefox op Windows"));
  await openFor(personId, null);
  await openFor((await settlePerson()).person.personId, "Safari op iPhone");
  const { list } = await listSignIns(lookingWith(old));
  expect(list.map(({ browser, here }) => ({ browser, here }))).toEqual([
    { browser: null, here: false },
    { browser: "Firefox op Windows", here: true },
  ]);
  expect(list[1]?.since).toEqual(earlier);
});

it("does not show what has run out", async () => {
  const long = new Date(now().getTime() - (sessionLimits.idle + 60) * 1000);
  await at(long, () => openFor(personId, "Edge op Windows"));
  const here = await openFor(personId, "Chrome op Mac");
  expect((await listSignIns(lookingWith(here))).list).toHaveLength(1);
});

it("ends all others at once, and neither this one nor anybody else's", async () => {
  const here = await openFor(personId, "Chrome op Mac");
  const others = [await openFor(personId, "Firefox op Windows"), await openFor(personId, null)];
  const stranger = await openFor((await settlePerson()).person.personId, "Safari op iPhone");
  expect(await endOtherSignIns(lookingWith(here))).toEqual({ ok: true, ended: 2 });
  expect(await Promise.all(others.map(opens))).toEqual([false, false]);
  expect(await Promise.all([here, stranger].map(opens))).toEqual([true, true]);
  expect(await endOtherSignIns(lookingWith(here))).toEqual({ ok: true, ended: 0 });
});

it("ends nothing of the one whose token somebody else names", async () => {
  const here = await openFor(personId, "Chrome op Mac");
  const { person } = await settlePerson();
  const theirs = await openFor(person.personId, "Safari op iPhone");
  await endOtherSignIns(personActor(person.personId, { sessionToken: hashToken(here) }));
  expect(await Promise.all([here, theirs].map(opens))).toEqual([true, false]);
});
