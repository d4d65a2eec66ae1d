import { sql } from "drizzle-orm";
import { fromDrizzle, type JobResult, type JobWithMetadata, PgBoss, type Job as Taken } from "pg-boss";
import { isAppError } from "@/lib/platform/errors";
import { HopelessJob } from "@/lib/platform/jobs/hopeless-job";
import { deadLetters, type QueueName, queues } from "@/lib/platform/jobs/queues";
import { log } from "@/lib/platform/log";

/** Ids only: whoever can read the queue learns nothing. */
export type JobData = Record<string, string>;
export type Job = { id: string; data: JobData };
export type JobHandler = (job: Job) => Promise<void>;
type DrizzleTransaction = Parameters<typeof fromDrizzle>[0];

export type Queues = {
  /** Puts a job in its queue, once per id; with `tx` inside that transaction, which must be the queue owner's. */
  send(name: QueueName, job: Job, tx?: DrizzleTransaction): Promise<void>;
  work(name: QueueName, handler: JobHandler): Promise<void>;
  /** Makes a queue's worker look now instead of at its next turn. */
  wake(name: QueueName): void;
  /** Takes nothing new, lets what runs finish within the patience, and hands the rest back. */
  stop(patienceMs: number): Promise<void>;
};

/**
 * Opens the queues as their owner; their tables must be there already.
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
    // How soon a heartbeat that went stale is noticed.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    maintenanceIntervalSeconds: 3600,
  });
  const tell = atMostOnceAMinute();
  boss.on("error", ({ message }) => {
    // pg-boss adds queue and worker to the message; all of them meet the same trouble.
    const trouble = message.replace(/ \(Queue: .*$/s, "");
    tell(trouble, () => log.error({ trouble }, "the queue is in trouble"));
  });
  boss.on("warning", ({ message }) => tell(message, () => log.warn({ warning: message }, "the queue warns")));
  await boss.start();
  await declareQueues(boss);
  const workers = new Map<QueueName, string>();
  return {
    send: async (name, { id, data }, tx) => {
      await boss.send(name, data, tx ? { id, db: fromDrizzle(tx, sql) } : { id });
    },
    work: async (name, handler) => void workers.set(name, await workOn(boss, name, handler)),
    wake: (name) => boss.notifyWorker(workers.get(name) ?? ""),
    stop: (patienceMs) => boss.stop({ graceful: true, timeout: patienceMs }),
  };
}

/** While the database is away every worker meets the same error at every turn. */
function atMostOnceAMinute(): (what: string, tell: () => void) => void {
  const told = new Map<string, number>();
  return (what, tell) => {
    if (Date.now() - (told.get(what) ?? 0) < 60_000) return;
    if (told.size > 100) told.clear();
    told.set(what, Date.now());
    tell();
  };
}

async function declareQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(deadLetters.name, deadLetters.options);
  await boss.updateQueue(deadLetters.name, deadLetters.options);
  for (const [name, { options }] of Object.entries(queues)) {
    await boss.createQueue(name, { ...options, deadLetter: deadLetters.name });
    await boss.updateQueue(name, { ...options, deadLetter: deadLetters.name });
  }
  const withSource = { includeMetadata: true, pollingIntervalSeconds: 2 } as const;
  await boss.work<JobData, void, typeof withSource>(deadLetters.name, withSource, announce);
}

/** The job itself stays in its own queue as failed; this tells about it, once. */
async function announce(parked: JobWithMetadata<JobData>[]): Promise<void> {
  for (const { data, sourceName, sourceId } of parked) {
    log.error({ queue: sourceName, jobId: sourceId, ...data }, "a job is parked");
  }
}

function workOn(boss: PgBoss, name: QueueName, handler: JobHandler): Promise<string> {
  const { workers, batch } = queues[name];
  return boss.work<JobData>(
    name,
    {
      pollingIntervalSeconds: 2,
      localConcurrency: workers,
      batchSize: batch,
      burstWhenBatchFull: true,
      perJobResults: true,
      heartbeatRefreshSeconds: 5,
    },
    (jobs) => Promise.all(jobs.map((job) => attempt(name, job, handler))),
  );
}

async function attempt(queue: QueueName, job: Taken<JobData>, handler: JobHandler): Promise<JobResult> {
  const { id, data, retryCount } = job;
  try {
    await handler({ id, data });
    return { id, status: "completed" };
  } catch (error) {
    log.warn({ queue, jobId: id, attempt: retryCount + 1, ...data, err: error }, "a job failed");
    const reason = error instanceof Error ? error.name : "unknown";
    return { id, status: isHopeless(error) ? "deadletter" : "failed", output: { reason } };
  }
}

/** What is gone or malformed stays so, however often one tries. */
const isHopeless = (error: unknown): boolean =>
  error instanceof HopelessJob || isAppError(error, "not-found") || isAppError(error, "invalid");
