import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { due, outbox } from "@/db/schema/work";
import { systemActor } from "@/lib/access/actor";
import { perform, view } from "@/lib/access/doors";
import { closePools } from "@/lib/access/pools";
import { newId } from "@/lib/platform/ids";
import { planWork } from "@/lib/services/alliance/due/plan";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { type RoundScene, tellRoundScene } from "@/scripts/testing/jobs/round-scene";

let scene: RoundScene;
beforeAll(async () => {
  scene = await tellRoundScene();
});
afterAll(closePools);

const actor = systemActor("test");
const inside = (run: (tx: Transaction) => Promise<void>) =>
  perform(actor, "mail.send", scene.allianceId, ({ tx }) => run(tx));
const planned = () =>
  view(actor, "mail.send", scene.allianceId, async ({ tx }) => ({
    due: await tx
      .select()
      .from(due)
      .where(and(eq(due.allianceId, scene.allianceId), isNull(due.doneAt))),
    outbox: await tx
      .select()
      .from(outbox)
      .where(and(eq(outbox.allianceId, scene.allianceId), isNull(outbox.sentAt))),
  }));

describe("work for later", () => {
  it("is gone when the verb is rolled back", async () => {
    const { allianceId } = scene;
    const failed = inside(async (tx) => {
      await postMail(tx, { allianceId, kind: "round-result", ref: newId(), at: new Date() });
      await planWork(tx, { allianceId, kind: "close-round", ref: newId(), at: new Date() });
      throw new Error("changed its mind");
    });
    await expect(failed).rejects.toThrow("changed its mind");
    expect(await planned()).toEqual({ due: [], outbox: [] });
  });

  it("is planned once, however often and however simultaneously it is asked", async () => {
    const { allianceId } = scene;
    const [ref, roundId, at] = [newId(), newId(), new Date()];
    const ask = () =>
      inside(async (tx) => {
        await postMail(tx, { allianceId, kind: "round-result", ref, at });
        await planWork(tx, { allianceId, kind: "close-round", ref: roundId, at });
      });
    await Promise.all([ask(), ask(), ask()]);
    await ask();
    const rows = await planned();
    expect(rows.outbox.map((row) => [row.kind, row.ref])).toEqual([["round-result", ref]]);
    const [mail] = rows.outbox;
    expect(rows.due.map((row) => [row.kind, row.ref]).sort()).toEqual(
      [
        ["close-round", roundId],
        ["send-mail", mail?.outboxId],
      ].sort(),
    );
  });

  it("cannot be planned for an alliance that was not entered", async () => {
    const foreign = inside((tx) =>
      planWork(tx, { allianceId: newId(), kind: "close-round", ref: newId(), at: new Date() }),
    );
    await expect(foreign).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});
