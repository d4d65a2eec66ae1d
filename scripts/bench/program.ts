import { type ChildProcess, spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";

export interface Program {
  readonly name: string;
  /** What to give to Node: flags, the script, its arguments. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logFile: string;
  /** The cores it may use; ours when left out. */
  readonly cores?: string;
}

const running = new Set<ChildProcess>();
let interrupted = false;

/** On a leash: it stops by itself when we are gone. */
export function begin({ args, cwd, env, logFile, cores }: Program): ChildProcess {
  if (interrupted) throw new Error("afgebroken");
  const log = openSync(logFile, "w", 0o600);
  const node = [process.execPath, "--import", "./scripts/launch/leash.mjs", ...args];
  const [command = "", ...rest] = cores === undefined ? node : ["taskset", "-c", cores, ...node];
  const child = spawn(command, rest, {
    cwd,
    detached: true,
    env: { ...env, MEENT_LAUNCHER: String(process.pid) },
    stdio: ["ignore", log, log, "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/** Runs a program to its end and gives the last message it sent. */
export async function complete(program: Program): Promise<unknown> {
  const child = begin(program);
  let message: unknown = null;
  child.on("message", (sent) => {
    message = sent;
  });
  const code = await exitOf(child);
  if (code !== 0) throw failed(program);
  return message;
}

/** Waits until a program that goes on says "ready". */
export async function ready(child: ChildProcess, program: Program): Promise<void> {
  const said = new Promise<boolean>((resolve) => child.once("message", () => resolve(true)));
  const gone = exitOf(child).then(() => false);
  if (!(await Promise.race([said, gone]))) throw failed(program);
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await exitOf(child);
}

/** Ends all that runs and lets nothing begin: whoever waits for it hears that it failed. */
export function interrupt(): void {
  interrupted = true;
  killAll();
}

/** Also the helpers of a build. */
export function killAll(): void {
  for (const { pid } of running) {
    try {
      if (pid !== undefined) process.kill(-pid, "SIGKILL");
    } catch {
      // gone already
    }
  }
}

function failed({ name, logFile }: Program): Error {
  if (interrupted) return new Error("afgebroken");
  const last = readFileSync(logFile, "utf8").trimEnd().split("\n").at(-1);
  return new Error(`${name} lukt niet, zie ${logFile} (${last})`);
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("exit", resolve);
    child.once("error", () => resolve(null));
  });
}
