import { parseArgs } from "node:util";
import { interrupt, killAll } from "./bench/program";
import { faultsOf, reportOn, tableOf } from "./bench/report";
import { runBench, type Undo } from "./bench/run";

/** Every case there must be, and the most statements it may take. */
const wanted = {
  "survey-page": 6,
  "survey-autosave": null,
  "alliance-page": 6,
  "portfolio-50": 6,
  "attention-50": 6,
};
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
const undo: Undo = [];

async function main(): Promise<void> {
  console.log("\nMeent wordt gemeten\n");
  const report = reportOn(await runBench(".data/bench", undo));
  const faults = faultsOf(report, wanted);
  if (values.json) {
    await stop();
    console.log(JSON.stringify(report));
  } else console.log(`\n${tableOf(report)}\n`);
  if (faults.length > 0) throw new Error(faults.join("; "));
}

let stopping: Promise<void> | undefined;

function stop(): Promise<void> {
  stopping ??= (async () => {
    for (let last = undo.pop(); last; last = undo.pop()) await last();
  })();
  return stopping;
}

async function leave(error?: Error): Promise<void> {
  await stop().catch((fault: Error) => console.error(fault.message));
  killAll();
  if (error) console.error(`De meting is mislukt: ${error.message}`);
  process.exit(error ? 1 : 0);
}

// What was just being started comes to rest first, so that it is stopped as well.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, interrupt);
main().then(
  () => leave(),
  (error: Error) => leave(error),
);
