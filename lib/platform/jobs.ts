import { sql } from "drizzle-orm";
import { type Db, fromDrizzle, type JobResult, type JobWithMetadata, PgBoss } from "pg-boss";
import { backOffOnFailure, deadLetters, type QueueName, queues } from "@/lib/platform/jobs-queues";
import { log } from "@/lib/platform/log";

/** Ids only: whoever can read the queue learns nothing. */
export type JobData = Record<string, string>;
export type Job = { id: string; data: JobData; attempt: number };
export type JobHandler = (job: Job) => Promise<void>;

/** Thrown by a handler whose job can never succeed: it is parked at once. */
export class HopelessJob extends Error {
  override readonly name = "HopelessJob";
}

export type Queues = {
  /** Puts a job in its queue, once per id. With `tx` in that transaction, which must be the queue owner's. */
  send(name: QueueName, job: { id: string; data: JobData }, tx?: DrizzleTransaction): Promise<void>;
  work(name: QueueName, handler: JobHandler): Promise<void>;
  /** Lets the workers of a queue look now. */
  wake(name: QueueName): void;
  /** Takes nothing new, lets what runs finish within the patience, hands the rest back. */
  stop(patienceMs: number): Promise<void>;
};
type DrizzleTransaction = Parameters<typeof fromDrizzle>[0];

/**
 * Opens the queues as their owner. Their tables must be there already.
 * @param url postgres url of meent_jobs.
 */
export async function openQueues(url: string): Promise<Queues> {
  const boss = new PgBoss({
    connectionString: url,
    schema: "pgboss",
    application_name: "meent worker",
    max: 4,
    migrate: false,
    createSchema: false,
    schedule: false,
    // A dead worker's job is noticed by the pass after its heartbeat went stale.
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    maintenanceIntervalSeconds: 3600,
  });
  boss.on("error", (error) => log.error(error, "the queue is in trouble"));
  boss.on("warning", ({ message }) => log.warn({ warning: message }, "the queue warns"));
  await boss.start();
  await declareQueues(boss);
  const workers = new Map<QueueName, string>();
  return {
    send: async (name, { id, data }, tx) => {
      const db: Db | undefined = tx && fromDrizzle(tx, sql);
      await boss.send(name, data, { id, ...(db ? { db } : {}) });
    },
    work: async (name, handler) => void workers.set(name, await workOn(boss, name, handler)),
    wake: (name) => {
      const worker = workers.get(name);
      if (worker) boss.notifyWorker(worker);
    },
    stop: (patienceMs) => boss.stop({ graceful: true, timeout: patienceMs }),
  };
}

async function declareQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(deadLetters.name, deadLetters.options);
  await boss.updateQueue(deadLetters.name, deadLetters.options);
  for (const [name, { options }] of Object.entries(queues)) {
    await boss.createQueue(name, { ...options, deadLetter: deadLetters.name });
    await boss.updateQueue(name, { ...options, deadLetter: deadLetters.name });
  }
  await boss.work<JobData>(deadLetters.name, { includeMetadata: true, pollingIntervalSeconds: 5 }, announce);
}

/** The job stays in its own queue as failed; this tells about it, once. */
async function announce(parked: JobWithMetadata<JobData>[]): Promise<void> {
  for (const { data, sourceName, sourceId } of parked) {
    log.error({ queue: sourceName, jobId: sourceId, ...data }, "a job is parked after its last attempt");
  }
}

function workOn(boss: PgBoss, name: QueueName, handler: JobHandler): Promise<string> {
  const { concurrency } = queues[name];
  return boss.work<JobData>(
    name,
    {
      pollingIntervalSeconds: 1,
      localConcurrency: concurrency,
      perJobResults: true,
      heartbeatRefreshSeconds: 5,
    },
    async (jobs) => {
      const results: JobResult[] = [];
      for (const job of jobs) results.push(await attempt(name, job, handler));
      return results;
    },
  );
}

async function attempt(
  queue: QueueName,
  { id, data, retryCount }: { id: string; data: JobData; retryCount: number },
  handler: JobHandler,
): Promise<JobResult> {
  try {
    await handler({ id, data, attempt: retryCount });
    return { id, status: "completed" };
  } catch (error) {
    const hopeless = error instanceof HopelessJob;
    log.warn({ err: error, queue, jobId: id, attempt: retryCount, ...data }, "a job failed");
    return {
      id,
      status: hopeless ? "deadletter" : "failed",
      output: { reason: error instanceof Error ? error.name : "" },
    };
  }
}
