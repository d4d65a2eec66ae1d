import type { ChildProcess } from "node:child_process";
import { openSync } from "node:fs";
import { end, exitOf, isInterrupted, launch, type Program } from "./child";

export interface Kept {
  /** Settles when the program first says that it is ready, or ends before it could. */
  readonly ready: Promise<boolean>;
  stop(): Promise<void>;
}

const shortestMs = 500;
const longestMs = 30_000;
const healthyMs = 60_000;

/** Starts a program again whenever it falls over, each time a little later, until it is told to stop. */
export function keepAlive(program: Program, say: (line: string) => void): Kept {
  const output = program.logFile === undefined ? undefined : openSync(program.logFile, "w", 0o600);
  let stopping = false;
  let waitMs = shortestMs;
  let timer: NodeJS.Timeout | undefined;
  let child: ChildProcess | undefined;
  let settle: (ready: boolean) => void = () => {};
  const ready = new Promise<boolean>((resolve) => {
    settle = resolve;
  });

  const run = (): void => {
    if (isInterrupted()) {
      settle(false);
      return;
    }
    const began = Date.now();
    const started = launch(program, output);
    child = started;
    started.once("message", () => settle(true));
    exitOf(started).then((code) => {
      settle(false);
      if (stopping || isInterrupted()) return;
      if (Date.now() - began > healthyMs) waitMs = shortestMs;
      say(`${program.name} viel uit (${code ?? "afgebroken"}) en start opnieuw; zie ${program.logFile}`);
      timer = setTimeout(run, waitMs);
      waitMs = Math.min(waitMs * 2, longestMs);
    });
  };
  run();
  return {
    ready,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      if (child) await end(child);
    },
  };
}
