import { closePools } from "../lib/access/pools";
import { EnvError, env } from "../lib/platform/env";
import { openQueues } from "../lib/platform/jobs/open";
import { pulse } from "../lib/platform/jobs/pulse";
import { log } from "../lib/platform/log";
import { relayDueWork, relayLostWork } from "../lib/services/alliance/due/relay";
import { planOverviewMails } from "../lib/services/overview/overview-mail/plan";
import { purgeSignIn } from "../lib/services/people/sign-in/purge";
import { relaySignInMail } from "../lib/services/people/sign-in-mail/relay";
import { startHandlers } from "./working/handlers";
import { isLateWrite } from "./working/late-write";

const patienceMs = 12_000;
const relayMs = 1000;
const overviewMs = 5 * 60_000;
const sweepMs = 10 * 60_000;
const purgeMs = 6 * 60 * 60_000;

async function main(): Promise<void> {
  const queues = await openQueues(env.database.jobs);
  await startHandlers(queues);
  const pulses = [
    pulse("relay due work", relayMs, () => relayDueWork(queues)),
    pulse("relay sign-in mail", relayMs / 2, () => relaySignInMail(queues)),
    pulse("plan overviews", overviewMs, planOverviewMails),
    pulse("find lost work", sweepMs, () => relayLostWork(queues)),
    pulse("purge sign-in", purgeMs, purgeSignIn),
  ];
  stopWhenTold(async () => {
    await Promise.all(pulses.map((one) => one.stop()));
    await queues.stop(patienceMs);
    await closePools();
  });
  log.info("worker ready");
  process.send?.("ready");
}

/** Told by a signal, or by the death of the program that started us. */
function stopWhenTold(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => {
        log.info("worker stopped");
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", once);
  process.on("SIGINT", once);
  process.on("disconnect", once);
}

process.on("uncaughtException", (error) => {
  if (isLateWrite(error)) {
    log.warn({ err: error }, "the database went away under a write");
    return;
  }
  log.fatal({ err: error }, "worker stops");
  process.exit(1);
});

main().catch((error: unknown) => {
  if (error instanceof EnvError) console.error(error.message);
  else log.fatal({ err: error }, "worker does not start; has npm run db:migrate been run?");
  process.exit(1);
});
