import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closePools } from "@/lib/access/pools";
import { superUrl } from "./test-database";
import { askedAddresses, type RoundScene, tellRoundScene } from "./testing/jobs/round-scene";
import { killWorkers, startWorker } from "./testing/jobs/worker-process";
import { headerOf, readMail } from "./testing/mail/read";
import { type MailServer, startMailServer } from "./testing/mail/server";

let scene: RoundScene;
let server: MailServer;
let caught: () => void;
const inTheMiddle = new Promise<void>((resolve) => {
  caught = resolve;
});
// While true, a mail that is being handed over is neither accepted nor refused.
let hanging = true;
const never = new Promise<void>(() => {});
const sql = postgres(superUrl(), { max: 1, onnotice: () => {} });

beforeAll(async () => {
  server = await startMailServer({
    beforeAccepting: async () => {
      caught();
      if (hanging) await never;
    },
  });
  process.env.SMTP_URL = server.url;
  scene = await tellRoundScene();
});
afterAll(async () => {
  killWorkers();
  await server.stop();
  await Promise.all([sql.end(), closePools()]);
});

// The limit of the test is the promise, taken again within 60 seconds, and the start of two workers.
it("another worker takes over what a killed one was doing", { timeout: 75_000 }, async () => {
  const first = await startWorker();
  await scene.openRound();
  await inTheMiddle;
  await first.kill();
  hanging = false;
  const began = Date.now();
  const second = await startWorker();
  await server.arrived(3);
  console.info(`taken over after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  await second.stop();
  const arrived = new Set(server.received.flatMap(({ to }) => to));
  expect([...arrived].sort()).toEqual(askedAddresses);
  const ids = new Set(server.received.map(({ raw }) => headerOf(readMail(raw).headers, "message-id")));
  expect(ids.size).toBe(3);
  expect(await sql`select 1 from due where kind = 'send-mail' and done_at is null`).toEqual([]);
});
