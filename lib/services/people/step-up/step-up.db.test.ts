import { sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { signInOutbox, stepUp } from "@/db/schema/sign-in";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { closePools, pool } from "@/lib/access/pools";
import { endSession, hashToken, openSession } from "@/lib/access/session-rows";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import { at } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { confirmStepUp } from "./confirm";
import { stepUpCode, stepUpMail } from "./mail-facts";
import { requestStepUp } from "./request";

afterAll(closePools);

const decision = { purpose: "gate.decide", subjectHash: "5d41402abc4b2a76b9719d911017c592" };
let number = 0;
let token: string;
let actor: PersonActor;
const email = () => `anna.${number}@overwater.example`;

async function signedIn(): Promise<PersonActor> {
  const userId = await ensureSignInUser({ email: email(), name: "Anna Visser" });
  const session = await pool("auth").transaction((tx) => openSession(tx, userId));
  token = session.token;
  return personActor(userId, { sessionToken: hashToken(token) });
}

async function ask(from = actor): Promise<{ stepUpId: string; code: string }> {
  const asked = await requestStepUp(from, decision);
  if (!asked.ok) throw new Error(asked.reason);
  return { stepUpId: asked.stepUpId, code: stepUpCode(asked.stepUpId) };
}

beforeEach(async () => {
  number += 1;
  actor = await signedIn();
});

const wrong = (code: string): string => (code === "000000" ? "000001" : "000000");

describe("a fresh code for one decision", () => {
  it("is mailed to the person's own address and accepted once", async () => {
    const { stepUpId, code } = await ask();
    expect(await stepUpMail(stepUpId)).toMatchObject({ email: email(), code, purpose: "gate.decide" });
    const rows = await pool("auth").select().from(signInOutbox).where(sql`${signInOutbox.ref} = ${stepUpId}`);
    expect(rows).toMatchObject([{ kind: "step-up" }]);
    expect(
      await confirmStepUp(actor, { ...decision, stepUpId, code: ` ${code.slice(0, 3)} ${code.slice(3)}` }),
    ).toEqual({ ok: true });
    expect(await confirmStepUp(actor, { ...decision, stepUpId, code })).toEqual({
      ok: false,
      reason: "expired",
    });
    expect(await stepUpMail(stepUpId)).toBeNull();
  });

  it("is accepted once of twenty times at the same moment", async () => {
    const { stepUpId, code } = await ask();
    const all = await Promise.all(
      Array.from({ length: 20 }, () => confirmStepUp(actor, { ...decision, stepUpId, code })),
    );
    expect(all.filter((result) => result.ok)).toHaveLength(1);
  });

  it("counts for this session, this purpose and this very text only", async () => {
    const { stepUpId, code } = await ask();
    const given = { ...decision, stepUpId, code };
    const expired = { ok: false, reason: "expired" };
    const sameWoman = await signedIn();
    expect(await confirmStepUp(sameWoman, given)).toEqual(expired);
    expect(await confirmStepUp(personActor(actor.personId), given)).toEqual(expired);
    expect(await confirmStepUp(actor, { ...given, purpose: "plan.approve" })).toEqual(expired);
    expect(await confirmStepUp(actor, { ...given, subjectHash: "another" })).toEqual(expired);
    expect(await confirmStepUp(actor, { ...given, stepUpId: newId() })).toEqual(expired);
    expect(await confirmStepUp(actor, { ...given, stepUpId: "nonsense" })).toEqual(expired);
    expect(await confirmStepUp(actor, given)).toEqual({ ok: true });
  });

  it("stops after ten minutes", async () => {
    const { stepUpId, code } = await ask();
    await at(new Date(Date.now() + 601_000), async () => {
      expect(await confirmStepUp(actor, { ...decision, stepUpId, code })).toMatchObject({
        reason: "expired",
      });
      expect(await stepUpMail(stepUpId)).toBeNull();
    });
  });

  it("stops after five wrong codes", async () => {
    const { stepUpId, code } = await ask();
    for (const left of [4, 3, 2, 1, 0]) {
      const result = await confirmStepUp(actor, { ...decision, stepUpId, code: wrong(code) });
      expect(result).toEqual({ ok: false, reason: "wrong-code", left });
    }
    expect(await confirmStepUp(actor, { ...decision, stepUpId, code })).toMatchObject({ reason: "expired" });
  });

  it("stops when a newer one is asked for, and when the session ends", async () => {
    const first = await ask();
    const second = await ask();
    expect(await confirmStepUp(actor, { ...decision, ...first })).toMatchObject({ reason: "expired" });
    await endSession(token);
    expect(await confirmStepUp(actor, { ...decision, ...second })).toMatchObject({ reason: "expired" });
    expect(
      await pool("auth").select().from(stepUp).where(sql`${stepUp.stepUpId} = ${second.stepUpId}`),
    ).toEqual([]);
  });

  it("is not for an actor without a session", async () => {
    await expect(requestStepUp(personActor(actor.personId), decision)).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("is mailed ten times an hour at most", async () => {
    for (let count = 0; count < 10; count += 1) await ask();
    expect(await requestStepUp(actor, decision)).toMatchObject({ ok: false, reason: "too-many" });
  });
});
