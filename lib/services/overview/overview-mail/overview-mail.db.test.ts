import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signInOutbox } from "@/db/schema/sign-in";
import { closePools, pool } from "@/lib/access/pools";
import { at } from "@/lib/platform/clock";
import { planOverviewMails } from "@/lib/services/overview/overview-mail/plan";
import { sendOverviewMail } from "@/lib/services/overview/overview-mail/send";
import { editProfile } from "@/lib/services/people/profile/edit";
import { purgeSignIn } from "@/lib/services/people/sign-in/purge";
import { readMail } from "@/scripts/testing/mail/read";
import { type MailServer, startMailServer } from "@/scripts/testing/mail/server";
import {
  openSmallRound,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

let server: MailServer;
let alliance: SmallAlliance;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
  alliance = await settleAlliance({ partners: 2 });
});
afterAll(() => Promise.all([server.stop(), closePools()]));

const day = (date: number, hour = 8): Date => new Date(Date.UTC(2027, 5, date, hour));
const [monday, tuesday, wednesday, saturday] = [day(14), day(15), day(16), day(19)];
const planned = async (personId?: string) =>
  (await pool("auth").select().from(signInOutbox).where(eq(signInOutbox.kind, "overview"))).filter(
    (one) => !personId || one.ref === personId,
  );
const contact = () => alliance.contacts[1]?.person ?? alliance.manager;
async function sendAll(personId?: string) {
  for (const { outboxId } of await planned(personId)) {
    await sendOverviewMail(outboxId);
    await sendOverviewMail(outboxId);
  }
  return server.received.splice(0).map((mail) => readMail(mail.raw).text);
}
const planOn = async (...days: Date[]): Promise<number[]> => {
  const counts: number[] = [];
  for (const one of days) counts.push(await at(one, planOverviewMails));
  return counts;
};
/** Somebody for whom something waits, and nobody else in this test. */
async function onlyManager(notify: "daily" | "weekly" | "never"): Promise<string> {
  alliance = await settleAlliance({ partners: 2 });
  await pool("auth").delete(signInOutbox);
  const { personId } = alliance.manager;
  await editProfile(alliance.manager, { name: "Anna", notify });
  return personId;
}

it("is planned once a week, however often and however late we look, and never in the weekend", async () => {
  expect(await planOn(saturday, monday, monday)).toEqual([0, 2, 0]);
  await at(tuesday, purgeSignIn);
  expect(await planOn(tuesday)).toEqual([0]);
  expect(await planned()).toHaveLength(2);
});

it("comes every working day for who wants that, and never for who does not", async () => {
  await editProfile(alliance.manager, { name: "Anna", notify: "daily" });
  await editProfile(contact(), { name: "Bas", notify: "never" });
  const before = (await planned()).map((one) => one.outboxId);
  expect(await planOn(day(15, 4), tuesday, tuesday)).toEqual([0, 1, 0]);
  const [fresh] = (await planned()).filter((one) => !before.includes(one.outboxId));
  expect(fresh?.ref).toBe(alliance.manager.personId);
});

it("says what waits for that person, once, as it is when it is sent", async () => {
  const personId = await onlyManager("daily");
  await openSmallRound(superuser(), alliance);
  await planOn(monday);
  const [text, ...more] = await sendAll(personId);
  expect(more).toEqual([]);
  expect(text).toContain("Beste Anna,");
  expect(text).toContain("gewoon alliantie");
  expect(text).toContain("/aandacht");
  expect(text).toContain("/instellingen");
});

it("is not sent when nothing waits, and does not come back for that", async () => {
  await onlyManager("never");
  const { person } = await settlePerson();
  await planOn(monday);
  expect(await planned(person.personId)).toHaveLength(1);
  expect(await sendAll(person.personId)).toEqual([]);
  expect((await planned(person.personId))[0]?.sentAt).not.toBeNull();
});

it("comes once after three days without a worker", async () => {
  const personId = await onlyManager("daily");
  await planOn(wednesday);
  expect(await sendAll(personId)).toHaveLength(1);
});

it("comes once after three days on which no mail could leave", async () => {
  const personId = await onlyManager("daily");
  await planOn(monday, tuesday, wednesday);
  expect(await planned(personId)).toHaveLength(3);
  expect(await sendAll(personId)).toHaveLength(1);
});

it("is not sent any more to who wants none since it was planned", async () => {
  const personId = await onlyManager("daily");
  await planOn(monday);
  await editProfile(alliance.manager, { name: "Anna", notify: "never" });
  expect(await sendAll(personId)).toEqual([]);
});
