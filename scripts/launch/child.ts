import { type ChildProcess, spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

export interface Program {
  readonly name: string;
  /** What to give to Node: flags, the script, its arguments. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where its output goes; without one it shares ours. */
  readonly logFile?: string;
}

const patienceMs = 20_000;
const running = new Set<ChildProcess>();
let interrupted = false;

/** Started apart from the terminal's group, so that Ctrl-C reaches the launcher and the launcher decides the order. */
export function launch({ args, env, logFile }: Program, output?: number): ChildProcess {
  if (interrupted) throw new Error("Afgebroken.");
  const sink = output ?? (logFile === undefined ? "inherit" : openSync(logFile, "w", 0o600));
  const child = spawn(process.execPath, ["--import", "./scripts/launch/leash.mjs", ...args], {
    detached: true,
    env: { ...env, MEENT_LAUNCHER: String(process.pid) },
    stdio: ["ignore", sink, sink, "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Runs a program to its end; a failure carries the last lines it wrote. */
export async function finish(program: Program): Promise<void> {
  const child = launch(program);
  const code = await exitOf(child);
  if (code === 0) return;
  const output = program.logFile === undefined ? "" : readFileSync(program.logFile, "utf8");
  throw new Error(`${program.name} is niet gelukt.\n${output.trimEnd().split("\n").slice(-30).join("\n")}`);
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await Promise.race([exitOf(child), pause(patienceMs, undefined, { ref: false })]);
  killGroup(child);
}

/** Ends all that runs and lets nothing new begin. */
export function interrupt(): void {
  interrupted = true;
  killAll();
}

export function isInterrupted(): boolean {
  return interrupted;
}

export function killAll(): void {
  for (const child of running) killGroup(child);
}

export function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", () => resolve(null));
  });
}

/** The group as well: a build has helpers of its own. */
function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // gone already
  }
}
