import { findChromium, installChromium } from "./chromium";
import { browser, build, checkStages, heading, vitest } from "./stages";
import { add, oneFailed, type Tally, totals } from "./tally";

/** Every stage runs, also after one that failed; only the browser needs the build. */
async function everything(): Promise<Tally> {
  const before = [...(await checkStages()), await vitest("db")];
  const built = await build();
  return add([...before, built, built.failed > 0 ? oneFailed : await browserStage()]);
}

async function browserStage(): Promise<Tally> {
  const found = findChromium() ?? installChromium();
  if (found) return browser(found);
  heading("browser");
  console.error("Er is geen Chromium te vinden of te installeren. Zet CHROMIUM_PATH op een Chromium.");
  return oneFailed;
}

async function main(): Promise<void> {
  const tally = await everything().catch((error: unknown) => {
    console.error(error);
    return oneFailed;
  });
  console.log(`\n${totals(tally)}`);
  process.exit(tally.failed > 0 ? 1 : 0);
}

main();
