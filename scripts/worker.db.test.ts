import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { closePools } from "@/lib/access/pools";
import { newId } from "@/lib/platform/ids";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { requestSignIn } from "@/lib/services/people/sign-in/request";
import { people } from "./story/cast";
import { superUrl } from "./test-database";
import { askedAddresses, type RoundScene, tellRoundScene } from "./testing/jobs/round-scene";
import { killWorkers, startWorker, type WorkerProcess } from "./testing/jobs/worker-process";
import { headerOf, readMail } from "./testing/mail/read";
import { type MailServer, type ReceivedMail, startMailServer } from "./testing/mail/server";

let scene: RoundScene;
let server: MailServer;
let worker: WorkerProcess;
let refused: string | null = null;
const sql = postgres(superUrl(), { max: 1, onnotice: () => {} });

beforeAll(async () => {
  server = await startMailServer({ refuse });
  process.env.SMTP_URL = server.url;
  scene = await tellRoundScene();
  worker = await startWorker();
});
afterAll(async () => {
  killWorkers();
  await server.stop();
  await Promise.all([sql.end(), closePools()]);
});

const refuse = (address: string) => (address === refused ? 550 : undefined);
const recipients = (mails: ReceivedMail[]) => mails.flatMap(({ to }) => to).sort();
const subjectOf = ({ raw }: ReceivedMail) => headerOf(readMail(raw).headers, "subject");
const idsOf = (mails: ReceivedMail[]) =>
  mails.map(({ raw }) => headerOf(readMail(raw).headers, "message-id")).sort();
const openWork = async () =>
  (await sql`select kind, due_id from due where done_at is null`).map((row) => row);
const settled = (count: number) =>
  vi.waitFor(async () => expect(await openWork()).toHaveLength(count), { timeout: 25_000, interval: 200 });

describe("the worker", () => {
  let roundId: string;

  it("parks an invitation that nobody can receive, tells it once, and sends the others once", async () => {
    refused = people.sanne.email;
    roundId = await scene.openRound();
    await server.arrived(2);
    await vi.waitFor(() => expect(worker.said("a job is parked")).toHaveLength(1), 25_000);
    refused = null;
    await settled(2);
    const mails = server.received.splice(0);
    expect(recipients(mails)).toEqual(askedAddresses.filter((one) => one !== people.sanne.email));
    const sent = await sql`select outbox_id from outbox
      where sent_at is not null and kind like 'round-%'`;
    expect(idsOf(mails)).toEqual(sent.map((row) => `<${row.outbox_id}@localhost>`).sort());
    const [parked] = worker.said("a job is parked");
    const waiting = (await openWork()).find((row) => row.kind === "send-mail");
    expect(parked).toMatchObject({ level: "error", queue: "send-mail", jobId: waiting?.due_id });
    expect(JSON.stringify(worker.lines)).not.toContain("@overwater");
    expect(JSON.stringify(worker.lines)).not.toContain("@noorderbrink");
  });

  it("mails a link and a code to sign in with", async () => {
    const visitor = { address: "192.0.2.1", asked: null, sessionToken: null };
    await requestSignIn(visitor, { email: people.joke.email, naar: undefined });
    await server.arrived(1);
    const [mail] = server.received.splice(0);
    expect(mail?.to).toEqual([people.joke.email]);
    const { text } = readMail(mail?.raw ?? "");
    expect(text).toMatch(/\n\n\d{6}\n\n/);
    expect(text).toMatch(/\/aanmelden\/link\/\S{20,}/);
    await vi.waitFor(async () => {
      expect(await sql`select 1 from sign_in_outbox where sent_at is null`).toEqual([]);
    });
  });

  it("sends nothing for what was rolled back", async () => {
    const { allianceId } = scene;
    const failed = perform(systemActor("test"), "mail.send", allianceId, async ({ tx }) => {
      await postMail(tx, { allianceId, kind: "round-result", ref: newId(), at: new Date() });
      throw new Error("changed its mind");
    });
    await expect(failed).rejects.toThrow("changed its mind");
    // A later mail passes through: had the other been there, it would have come before.
    const visitor = { address: "192.0.2.2", asked: null, sessionToken: null };
    await requestSignIn(visitor, { email: people.naima.email, naar: undefined });
    await server.arrived(1);
    expect(recipients(server.received.splice(0))).toEqual([people.naima.email]);
    expect(worker.said("a job is parked")).toHaveLength(1);
  });

  it("loses nothing while the mail server is down", async () => {
    const { port } = server;
    await server.stop();
    await closeRound(scene.manager, { allianceId: scene.allianceId, roundId });
    await vi.waitFor(() => expect(worker.said("a job failed").length).toBeGreaterThanOrEqual(4), {
      timeout: 25_000,
      interval: 200,
    });
    server = await startMailServer({ port, refuse });
    await server.arrived(3);
    await settled(2);
    const mails = server.received.splice(0);
    expect(recipients(mails)).toEqual(askedAddresses);
    expect(new Set(mails.map(subjectOf))).toEqual(
      new Set(["De uitkomst is er: samenwerkingschecker Thuis in de Wijk"]),
    );
  });

  it("closes and reveals by the clock, and mails no invitation to what is over", async () => {
    await scene.openRound(20);
    await server.arrived(3);
    await settled(2);
    const mails = server.received.splice(0);
    expect(recipients(mails)).toEqual(askedAddresses);
    expect(mails.map(subjectOf).every((subject) => subject.startsWith("De uitkomst"))).toBe(true);
    expect(await sql`select 1 from round_reveal`).toHaveLength(2);
  });

  it("goes on after the database broke every connection", async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename like 'meent\\_%' and pid <> pg_backend_pid()`;
    await closePools();
    const visitor = { address: "192.0.2.3", asked: null, sessionToken: null };
    await requestSignIn(visitor, { email: people.bram.email, naar: undefined });
    await server.arrived(1);
    expect(recipients(server.received.splice(0))).toEqual([people.bram.email]);
  });

  it("stops when told to, with nothing half done", async () => {
    expect(await worker.stop()).toBe(0);
    expect(await sql`select 1 from pgboss.job where state = 'active'`).toEqual([]);
    expect(server.received).toEqual([]);
  });
});
