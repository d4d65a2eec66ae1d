import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { signInOutbox, signInRequest, signInSession } from "@/db/schema/sign-in";
import { closePools, pool } from "@/lib/access/pools";
import { sessionAdapter } from "@/lib/access/session-rows";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { at } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { readAskedAddress, requestNewCode } from "./asked-code";
import { confirmCode } from "./confirm-code";
import { confirmLink, readSignInLink } from "./confirm-link";
import { demoPeople, signInAsDemoPerson } from "./demo";
import { signInMail } from "./mail-facts";
import { purgeSignIn } from "./purge";
import { requestSignIn } from "./request";
import { signInCode, signInToken } from "./secrets";
import { signOut } from "./sign-out";

afterAll(closePools);

let number = 0;
let visitor: Visitor;
let email: string;
let userId: string;

beforeEach(async () => {
  number += 1;
  visitor = { address: `192.0.2.${number}`, asked: null, sessionToken: null };
  email = `anna.${number}@overwater.example`;
  userId = await ensureSignInUser({ email, name: "Anna Visser" });
});

const db = () => pool("auth");
const everything = () =>
  Promise.all([signInRequest, signInOutbox, signInSession].map((table) => db().select().from(table)));
const minutesLater = (minutes: number) => new Date(Date.now() + minutes * 60_000);

/** Asks for a code in the visitor's browser, which then holds the cookie. */
async function ask(path?: string): Promise<{ requestId: string; code: string; token: string }> {
  const asked = await requestSignIn(visitor, { email, naar: path });
  if (!asked.ok) throw new Error(asked.reason);
  visitor = { ...visitor, asked: asked.asked };
  const { requestId } = asked.asked;
  return { requestId, code: signInCode(requestId), token: signInToken(requestId) };
}

const wrong = (code: string): string => (code === "000000" ? "000001" : "000000");
const elsewhere = (): Visitor => ({ ...visitor, asked: null, sessionToken: null });

describe("signing in by e-mail", () => {
  it("lets someone in with the code, and brings them where they were going", async () => {
    const { code } = await ask("/samenwerkingen/7?x=1");
    const result = await confirmCode(visitor, { code });
    expect(result).toMatchObject({ ok: true, path: "/samenwerkingen/7?x=1", asked: null });
    const token = result.ok ? result.session.token : "";
    const found = await sessionAdapter(db()).getSessionAndUser?.(token);
    expect(found?.user.id).toBe(userId);
  });

  it("goes to no other site afterwards", async () => {
    for (const path of ["//evil.example", "https://evil.example", "/a/..//evil.example"]) {
      await ask(path);
      expect(visitor.asked?.path).toBe("/");
    }
  });

  it("mails the link and the code to the address, and only once per request", async () => {
    const { requestId, code, token } = await ask();
    expect(await signInMail(requestId)).toMatchObject({ email, name: "Anna Visser", code });
    expect((await signInMail(requestId))?.link).toMatch(
      new RegExp(`^http://localhost:3000/aanmelden/link/${token}$`),
    );
    const rows = await db().select().from(signInOutbox).where(sql`${signInOutbox.ref} = ${requestId}`);
    expect(rows).toMatchObject([{ kind: "sign-in", relayedAt: null }]);
  });

  it("keeps neither code nor link in the database", async () => {
    const { code, token } = await ask();
    const dump = JSON.stringify(await everything());
    expect(dump).not.toContain(`"${code}"`);
    expect(dump).not.toContain(token);
  });

  it("answers an unknown address the same, and mails nobody", async () => {
    email = `nobody.${number}@overwater.example`;
    const { requestId, code } = await ask();
    expect(await readAskedAddress(visitor)).toBe(email);
    expect(await signInMail(requestId)).toBeNull();
    expect(await db().select().from(signInOutbox).where(sql`${signInOutbox.ref} = ${requestId}`)).toEqual([]);
    expect(await confirmCode(visitor, { code: wrong(code) })).toEqual({
      ok: false,
      reason: "wrong-code",
      left: 4,
    });
    expect(await confirmCode(visitor, { code })).toEqual({ ok: false, reason: "wrong-code", left: 3 });
  });
});

describe("a code counts once, briefly, and few times", () => {
  it("lets exactly one of twenty in at the same moment", async () => {
    const { token } = await ask();
    const visitors = Array.from({ length: 20 }, (_, index) => ({
      ...visitor,
      address: `198.51.100.${index}`,
    }));
    const results = await Promise.all(visitors.map((one) => confirmLink(one, { token })));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok && result.reason === "expired")).toHaveLength(19);
    const sessions = await db().select().from(signInSession).where(sql`${signInSession.userId} = ${userId}`);
    expect(sessions).toHaveLength(1);
  });

  it("does not work a second time, by link or by code", async () => {
    const { code, token } = await ask();
    expect(await confirmCode(visitor, { code })).toMatchObject({ ok: true });
    expect(await confirmCode(visitor, { code })).toEqual({ ok: false, reason: "expired" });
    expect(await confirmLink(visitor, { token })).toEqual({ ok: false, reason: "expired" });
    expect(await readSignInLink(visitor, token)).toBeNull();
  });

  it("stops after ten minutes", async () => {
    const { code, token, requestId } = await ask();
    await at(minutesLater(10.1), async () => {
      expect(await confirmCode(visitor, { code })).toEqual({ ok: false, reason: "expired" });
      expect(await confirmLink(visitor, { token })).toEqual({ ok: false, reason: "expired" });
      expect(await readSignInLink(visitor, token)).toBeNull();
      expect(await signInMail(requestId)).toBeNull();
    });
  });

  it("stops after five wrong codes, also for the right one", async () => {
    const { code, token } = await ask();
    for (const left of [4, 3, 2, 1, 0]) {
      expect(await confirmCode(visitor, { code: wrong(code) })).toEqual({
        ok: false,
        reason: "wrong-code",
        left,
      });
    }
    expect(await confirmCode(visitor, { code })).toEqual({ ok: false, reason: "expired" });
    expect(await confirmLink(visitor, { token })).toEqual({ ok: false, reason: "expired" });
  });

  it("counts every try when many are made at once", async () => {
    const { code } = await ask();
    const visitors = Array.from({ length: 20 }, (_, index) => ({
      ...visitor,
      address: `203.0.113.${index}`,
    }));
    const results = await Promise.all(visitors.map((one) => confirmCode(one, { code: wrong(code) })));
    expect(results.filter((result) => !result.ok && result.reason === "wrong-code")).toHaveLength(5);
  });

  it("stops when a newer one is asked for, also when that happens at the same moment", async () => {
    const first = await ask();
    const second = await ask();
    expect(await confirmLink(elsewhere(), { token: first.token, code: first.code })).toMatchObject({
      reason: "expired",
    });
    await Promise.all(Array.from({ length: 3 }, () => ask()));
    const rows = await db().select().from(signInRequest).where(sql`${signInRequest.email} = ${email}`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.requestId).not.toBe(second.requestId);
  });

  it("sends a new code to the same address and keeps the way back", async () => {
    const first = await ask("/samenwerkingen");
    const again = await requestNewCode(visitor);
    expect(again).toMatchObject({ ok: true, asked: { path: "/samenwerkingen" } });
    expect(await confirmCode(visitor, { code: first.code })).toMatchObject({ reason: "expired" });
  });
});

describe("the link", () => {
  it("changes nothing when it is only looked at", async () => {
    const { requestId, token } = await ask();
    const before = await everything();
    for (const one of [visitor, elsewhere()]) {
      expect(await readSignInLink(one, token)).toMatchObject({ name: "Anna Visser", email });
    }
    await readAskedAddress(visitor);
    await signInMail(requestId);
    expect(await everything()).toEqual(before);
  });

  it("needs its button only, in the browser that asked", async () => {
    const { token } = await ask("/samenwerkingen");
    expect(await readSignInLink(visitor, token)).toMatchObject({ needsCode: null });
    expect(await confirmLink(visitor, { token })).toMatchObject({ ok: true, path: "/samenwerkingen" });
  });

  it("lets a scanner that presses the button nowhere, and the person still gets in", async () => {
    const { token, code } = await ask();
    const scanner = { ...elsewhere(), address: "203.0.113.200" };
    expect(await readSignInLink(scanner, token)).toMatchObject({ needsCode: "other-browser" });
    for (let press = 0; press < 8; press += 1) {
      expect(await confirmLink(scanner, { token })).toEqual({ ok: false, reason: "code-needed" });
    }
    expect(await confirmCode(visitor, { code })).toMatchObject({ ok: true });
  });

  it("works on another device with the code from the same mail", async () => {
    const { token, code } = await ask();
    expect(await confirmLink(elsewhere(), { token, code: wrong(code) })).toMatchObject({
      reason: "wrong-code",
    });
    expect(await confirmLink(elsewhere(), { token, code })).toMatchObject({ ok: true, path: "/" });
  });

  it("is dead when mangled, made up or somebody else's", async () => {
    const { token, code } = await ask();
    const flipped = (token[0] === "A" ? "B" : "A") + token.slice(1);
    for (const bad of [flipped, token.slice(1), `${token}A`, "", "x".repeat(100_000), signInToken(newId())]) {
      expect(await readSignInLink(visitor, bad)).toBeNull();
      expect(await confirmLink(elsewhere(), { token: bad, code })).toMatchObject({ reason: "expired" });
    }
  });

  it("takes no code of another request", async () => {
    const mine = await ask();
    const owner = visitor;
    email = `other.${number}@overwater.example`;
    await ensureSignInUser({ email, name: "Bob" });
    const other = await ask();
    expect(
      await confirmLink({ ...owner, asked: null }, { token: mine.token, code: other.code }),
    ).toMatchObject({
      reason: "wrong-code",
    });
    expect(await confirmCode(owner, { code: other.code })).toMatchObject({ reason: "wrong-code" });
  });
});

describe("limits", () => {
  it("mails one address five times an hour, known or not, from wherever it is asked", async () => {
    for (const known of [true, false]) {
      email = known ? email : `nobody.limit@overwater.example`;
      for (let count = 0; count < 5; count += 1) {
        visitor = { ...visitor, address: `198.18.${number}.${count}` };
        await ask();
      }
      const refused = await requestSignIn({ ...visitor, address: "198.18.0.99" }, { email });
      expect(refused).toMatchObject({ ok: false, reason: "too-many" });
      expect(refused.ok ? 0 : refused.minutes).toBeGreaterThan(55);
    }
  });

  it("takes sixty requests in ten minutes from one visitor, and another pool knows of them", async () => {
    for (let count = 0; count < 60; count += 1) {
      expect(await requestSignIn(visitor, { email: `n${count}.${number}@overwater.example` })).toMatchObject({
        ok: true,
      });
    }
    await closePools();
    const refused = await requestSignIn(visitor, { email });
    expect(refused).toMatchObject({ ok: false, reason: "too-many" });
    expect(await requestSignIn({ ...visitor, address: "198.18.77.1" }, { email })).toMatchObject({
      ok: true,
    });
  });

  it("takes ten codes in ten minutes from one visitor", async () => {
    for (let count = 0; count < 10; count += 1) await confirmCode(visitor, { code: "000000" });
    const { code } = await ask();
    expect(await confirmCode(visitor, { code })).toMatchObject({ ok: false, reason: "too-many" });
  });

  it("does not count a code that was right, as a whole office can stand behind one address", async () => {
    const wrongOnce = async () => {
      const { code } = await ask();
      return confirmCode(visitor, { code: code === "000000" ? "111111" : "000000" });
    };
    for (let count = 0; count < 9; count += 1) await confirmCode(visitor, { code: "000000" });
    const { code } = await ask();
    expect(await confirmCode(visitor, { code })).toMatchObject({ ok: true });
    expect(await wrongOnce()).toMatchObject({ reason: "wrong-code" });
    expect(await wrongOnce()).toMatchObject({ reason: "too-many" });
  });

  it("keeps no address in the table that counts", async () => {
    await ask();
    const rows = JSON.stringify(await db().execute(sql`select * from rate_limit`));
    expect(rows).not.toContain(email);
    expect(rows).not.toContain(visitor.address);
  });
});

describe("sessions", () => {
  async function signIn(): Promise<string> {
    const { code } = await ask();
    const result = await confirmCode(visitor, { code });
    if (!result.ok) throw new Error(result.reason);
    return result.session.token;
  }
  const alive = async (token: string) => (await sessionAdapter(db()).getSessionAndUser?.(token)) !== null;

  it("are kept as a hash: the token is nowhere, and the stored value opens nothing", async () => {
    const token = await signIn();
    const [row] = await db().select().from(signInSession).where(sql`${signInSession.userId} = ${userId}`);
    expect(JSON.stringify(await everything())).not.toContain(token);
    expect(await alive(token)).toBe(true);
    expect(await alive(row?.sessionToken ?? "")).toBe(false);
  });

  it("get a new token at every sign-in, and the one before ends", async () => {
    const first = await signIn();
    visitor = { ...visitor, sessionToken: first };
    const second = await signIn();
    expect(second).not.toBe(first);
    expect([await alive(first), await alive(second)]).toEqual([false, true]);
  });

  it("end on the server when signing out", async () => {
    const token = await signIn();
    expect(await signOut({ ...visitor, sessionToken: token })).toEqual({
      ok: true,
      session: null,
      asked: null,
    });
    expect(await alive(token)).toBe(false);
    await signOut({ ...visitor, sessionToken: "nonsense" });
    await signOut({ ...visitor, sessionToken: null });
  });

  it("end after a week without use, and after a month in any case", async () => {
    const token = await signIn();
    const day = 24 * 60;
    await at(minutesLater(6.9 * day), async () => expect(await alive(token)).toBe(true));
    await at(minutesLater(7.1 * day), async () => expect(await alive(token)).toBe(false));
    await sessionAdapter(db()).updateSession?.({ sessionToken: token, expires: minutesLater(400 * day) });
    await at(minutesLater(29.9 * day), async () => expect(await alive(token)).toBe(true));
    await at(minutesLater(30.1 * day), async () => expect(await alive(token)).toBe(false));
  });

  it("and everything else that has run out is cleared away", async () => {
    const token = await signIn();
    await at(minutesLater(31 * 24 * 60), purgeSignIn);
    expect(await everything()).toEqual([[], [], []]);
    expect(await alive(token)).toBe(false);
  });
});

describe("people of the demo", () => {
  it("are listed when the story has them, and signed in at once", async () => {
    expect(await demoPeople()).toEqual([]);
    await ensureSignInUser({ email: "m.hofstra@overwater.example", name: "Marieke Hofstra" });
    expect(await demoPeople()).toMatchObject([
      { name: "Marieke Hofstra", organisation: "Gemeente Overwater" },
    ]);
    expect(await signInAsDemoPerson(visitor, { email: "m.hofstra@overwater.example" })).toMatchObject({
      ok: true,
    });
  });

  it("are the only ones: nobody else is signed in without proof", async () => {
    await expect(signInAsDemoPerson(visitor, { email })).rejects.toMatchObject({ code: "not-found" });
    await expect(
      signInAsDemoPerson(visitor, { email: "s.dewit@noorderbrink.example" }),
    ).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
