import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { buildWhenNeeded } from "../launch/build";
import { judge, oneFailed, onePassed, readPlaywright, readVitest, type Tally } from "./tally";

const reports = ".data/reports";
const bin = {
  biome: "node_modules/@biomejs/biome/bin/biome",
  next: "node_modules/next/dist/bin/next",
  tsc: "node_modules/typescript/bin/tsc",
  knip: "node_modules/knip/bin/knip.js",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

// Biome colours a file as well, unless it is told not to.
const colors = process.stdout.isTTY ? "force" : "off";

/** Everything that needs neither a database nor a browser. */
export async function checkStages(): Promise<Tally[]> {
  return [
    await once("opmaak en stijl", [bin.biome, "ci", "--max-diagnostics=40", `--colors=${colors}`]),
    await once("routes", [bin.next, "typegen"]),
    await once("typen", [bin.tsc, "--noEmit"]),
    await vitest("unit"),
    await once("ongebruikt", [bin.knip]),
  ];
}

export async function vitest(project: "unit" | "db"): Promise<Tally> {
  const report = freshReport(project);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run(`vitest ${project}`, [bin.vitest, "run", `--project=${project}`, ...reporters]);
  return judge(code, report, readVitest);
}

export async function browser(chromium: string): Promise<Tally> {
  const report = freshReport("browser");
  const settings = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  return judge(await run("browser", [bin.playwright, "test"], settings), report, readPlaywright);
}

export async function build(): Promise<Tally> {
  heading("bouwen");
  try {
    await buildWhenNeeded();
    return onePassed;
  } catch (error) {
    console.error(error);
    return oneFailed;
  }
}

export function heading(name: string): void {
  console.log(`\n── ${name}`);
}

async function once(name: string, args: readonly string[]): Promise<Tally> {
  return (await run(name, args)) === 0 ? onePassed : oneFailed;
}

function freshReport(name: string): string {
  const file = `${reports}/${name}.json`;
  mkdirSync(reports, { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function run(name: string, args: readonly string[], settings: Record<string, string> = {}) {
  heading(name);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...settings };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"], env });
  return new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("exit", resolve);
  });
}
