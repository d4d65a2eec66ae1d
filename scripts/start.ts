import { parseArgs } from "node:util";
import { EnvError } from "../lib/platform/env";
import { killAll } from "./launch/child";
import { prepareDemo } from "./launch/demo";
import { runProduction } from "./launch/production";
import { duration, say } from "./launch/steps";

const { values } = parseArgs({
  options: {
    dev: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
    folder: { type: "string", default: ".data" },
  },
});

async function runDemo(): Promise<void> {
  const began = Date.now();
  console.log("\nMeent start op\n");
  const demo = prepareDemo({ ...values, onFailure: (error) => void leave(demo.stop, error) });
  listenForGoodbye(demo.stop);
  try {
    await demo.start();
    announce(demo.address, duration(Date.now() - began));
  } catch (error) {
    await leave(demo.stop, error as Error);
  }
}

function announce(address: string, time: string): void {
  console.log(`
Meent is klaar (${time}): ${address}

  Proefpersonen, één klik op de aanmeldpagina:
    Marieke Hofstra     alliantiemanager
    Sanne de Wit        contactpersoon
    Bram Oosterhuis     directeur-bestuurder

  Postvak met alle verstuurde mail: ${address}/postvak
  Logboek: ${values.folder}/log
  Stoppen: Ctrl-C
`);
}

let leaving = 0;

/** The first goodbye stops everything in order; a second one, later, cuts it short. */
function listenForGoodbye(stop: () => Promise<void>): void {
  const goodbye = (): void => {
    if (leaving > 0) {
      if (Date.now() - leaving < 1000) return;
      killAll();
      process.exit(1);
    }
    say("stoppen …");
    void leave(stop);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(signal, goodbye);
}

async function leave(stop: () => Promise<void>, error?: Error): Promise<void> {
  if (leaving > 0) return;
  leaving = Date.now();
  if (error) console.error(`\nMeent kan niet starten.\n${error.message}\n`);
  await stop().catch((fault: Error) => console.error(fault.message));
  killAll();
  if (!error) say("alles is gestopt");
  process.exit(error ? 1 : 0);
}

const running = process.env.DATABASE_URL === undefined ? runDemo() : runProduction(values.dev);
running.catch((error: Error) => {
  console.error(error instanceof EnvError ? error.message : error);
  process.exit(1);
});
