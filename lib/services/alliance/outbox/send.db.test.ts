import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { due, outbox } from "@/db/schema/work";
import { systemActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { closePools } from "@/lib/access/pools";
import { newId } from "@/lib/platform/ids";
import { type SendPostedMail, sendPostedMail } from "@/lib/services/alliance/outbox/send";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { type RoundScene, tellRoundScene } from "@/scripts/testing/jobs/round-scene";
import { type MailServer, startMailServer } from "@/scripts/testing/mail/server";

let scene: RoundScene;
let server: MailServer;
let roundId: string;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
  scene = await tellRoundScene();
  roundId = await scene.openRound();
});
afterAll(() => Promise.all([server.stop(), closePools()]));

async function posted(): Promise<(SendPostedMail & { doneAt: Date | null; sentAt: Date | null })[]> {
  const { allianceId } = scene;
  const rows = await view(systemActor("test"), "mail.send", allianceId, ({ tx }) =>
    tx
      .select({ due, sentAt: outbox.sentAt })
      .from(due)
      .innerJoin(outbox, eq(outbox.outboxId, due.ref))
      .where(and(eq(due.allianceId, allianceId), eq(outbox.kind, "round-invitation")))
      .orderBy(due.dueId),
  );
  return rows.map(({ due: { dueId, ref, doneAt }, sentAt }) => ({
    allianceId,
    dueId,
    outboxId: ref,
    doneAt,
    sentAt,
  }));
}

async function nth(place: number): Promise<SendPostedMail> {
  const mail = (await posted())[place];
  if (!mail) throw new Error("the scene posted too little");
  return mail;
}

describe("a mail in the outbox", () => {
  it("goes out once, however often its job runs", async () => {
    const mail = await nth(0);
    await sendPostedMail(mail);
    await sendPostedMail(mail);
    expect(server.received.splice(0)).toHaveLength(1);
    expect((await posted())[0]).toMatchObject({ doneAt: expect.any(Date), sentAt: expect.any(Date) });
  });

  it("stays to be sent when the mail server does not take it", async () => {
    const { port } = server;
    await server.stop();
    const mail = await nth(1);
    await expect(sendPostedMail(mail)).rejects.toThrow();
    expect((await posted())[1]).toMatchObject({ doneAt: null, sentAt: null });
    server = await startMailServer({ port });
    await sendPostedMail(mail);
    expect(server.received.splice(0)).toHaveLength(1);
  });

  it("is dropped when the round has closed before it could go out", async () => {
    await closeRound(scene.manager, { allianceId: scene.allianceId, roundId });
    await sendPostedMail(await nth(2));
    expect(server.received).toEqual([]);
    expect((await posted())[2]).toMatchObject({ doneAt: expect.any(Date), sentAt: null });
  });

  it("is not found under another alliance, or when it does not exist", async () => {
    const mail = await nth(0);
    await expect(sendPostedMail({ ...mail, allianceId: newId() })).rejects.toThrow("not-found");
    await expect(sendPostedMail({ ...mail, dueId: newId(), outboxId: newId() })).rejects.toThrow("not-found");
  });
});
