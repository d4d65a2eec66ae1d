import { checkStages } from "./testing/stages";
import { add, totals } from "./testing/tally";

async function main(): Promise<void> {
  const tally = add(await checkStages());
  console.log(`\n${totals(tally)}`);
  process.exit(tally.failed > 0 ? 1 : 0);
}

main();
