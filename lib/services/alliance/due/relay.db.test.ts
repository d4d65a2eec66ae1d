import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { closePools } from "@/lib/access/pools";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { openQueues, type Queues } from "@/lib/platform/jobs/open";
import { relayDueWork, relayLostWork } from "@/lib/services/alliance/due/relay";
import { superUrl } from "@/scripts/test-database";

const sql = postgres(superUrl(), { max: 1, onnotice: () => {} });
let queues: Queues;
beforeAll(async () => {
  queues = await openQueues(env.database.jobs);
});
afterEach(async () => {
  await sql`delete from pgboss.job`;
  await sql`delete from due`;
});
afterAll(async () => {
  await queues.stop(1000);
  await Promise.all([sql.end(), closePools()]);
});

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
type Planned = { at: Date; relayedAt?: Date; doneAt?: Date; kind?: string };

async function plan({ at, relayedAt, doneAt, kind = "close-round" }: Planned): Promise<string> {
  const dueId = newId();
  await sql`insert into due values
    (${newId()}, ${dueId}, ${kind}, ${newId()}, ${at}, ${relayedAt ?? null}, ${doneAt ?? null})`;
  return dueId;
}
const jobs = async () =>
  (await sql`select id from pgboss.job where name = 'close-round' order by id`).map((row) => row.id);

describe("due work", () => {
  it("goes to the queue when its time has come, not before, and not when it is done", async () => {
    const ready = await plan({ at: hoursAgo(1) });
    await plan({ at: hoursAgo(-1) });
    await plan({ at: hoursAgo(1), doneAt: hoursAgo(1) });
    expect(await relayDueWork(queues)).toBe(1);
    expect(await jobs()).toEqual([ready]);
    expect(await relayDueWork(queues)).toBe(0);
  });

  it("goes once, however many workers relay at the same time", async () => {
    const planned: string[] = [];
    for (let count = 0; count < 30; count++) planned.push(await plan({ at: hoursAgo(1) }));
    const relayed = await Promise.all([1, 2, 3, 4].map(() => relayDueWork(queues)));
    expect(relayed.reduce((sum, count) => sum + count)).toBe(30);
    expect(await jobs()).toEqual(planned.sort());
  });

  it("carries ids and nothing else", async () => {
    await plan({ at: hoursAgo(1) });
    await relayDueWork(queues);
    const [job] = await sql`select data from pgboss.job`;
    expect(Object.keys(job?.data).sort()).toEqual(["allianceId", "dueId", "ref"]);
  });

  it("does not wait behind work of a kind that this release does not know", async () => {
    await plan({ at: hoursAgo(2), kind: "of-another-release" });
    const ready = await plan({ at: hoursAgo(1) });
    expect(await relayDueWork(queues)).toBe(1);
    expect(await jobs()).toEqual([ready]);
  });

  it("stays unmarked when the queue does not take it", async () => {
    const planned = await plan({ at: hoursAgo(1) });
    const broken = { ...queues, send: () => Promise.reject(new Error("full")) };
    await expect(relayDueWork(broken)).rejects.toThrow("full");
    expect(await relayDueWork(queues)).toBe(1);
    expect(await jobs()).toEqual([planned]);
  });
});

describe("lost work", () => {
  it("is what was relayed long ago, is not done and is in no queue", async () => {
    const lost = await plan({ at: hoursAgo(2), relayedAt: hoursAgo(1) });
    await plan({ at: hoursAgo(2), relayedAt: new Date() });
    await plan({ at: hoursAgo(2), relayedAt: hoursAgo(1), doneAt: hoursAgo(1) });
    expect(await relayLostWork(queues)).toBe(1);
    expect(await jobs()).toEqual([lost]);
  });

  it("is not what waits for its turn", async () => {
    const waiting = await plan({ at: hoursAgo(1) });
    await relayDueWork(queues);
    await sql`update due set relayed_at = ${hoursAgo(1)}`;
    expect(await relayLostWork(queues)).toBe(0);
    expect(await jobs()).toEqual([waiting]);
  });

  it("is not what was parked, also after the queue forgot the job itself", async () => {
    const parked = await plan({ at: hoursAgo(2), relayedAt: hoursAgo(1) });
    await sql`insert into pgboss.job (name, source_name, source_id) values ('dead-letter', 'close-round', ${parked})`;
    expect(await relayLostWork(queues)).toBe(0);
  });
});
