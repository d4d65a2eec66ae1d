import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export type LogLine = Record<string, unknown> & { level: string; msg: string };
export type WorkerProcess = {
  readonly lines: LogLine[];
  said(message: string): LogLine[];
  /** Ends it as it likes to be ended; gives its exit code. */
  stop(): Promise<number | null>;
  /** kill -9. */
  kill(): Promise<void>;
};

const running = new Set<ChildProcess>();

/** A real worker in a process of its own, on the database and the mail server of this test file. */
export async function startWorker(): Promise<WorkerProcess> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "scripts/worker.ts"],
    { env: { ...process.env, LOG_LEVEL: "info" }, stdio: ["ignore", "pipe", "inherit", "ipc"] },
  );
  running.add(child);
  const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
  gone.then(() => running.delete(child));
  const lines: LogLine[] = [];
  if (!child.stdout) throw new Error("the worker has no output");
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(JSON.parse(line) as LogLine));
  const ready = new Promise<void>((resolve) => child.once("message", () => resolve()));
  const early = gone.then((code) =>
    Promise.reject(new Error(`the worker ended with ${code}: ${JSON.stringify(lines)}`)),
  );
  await Promise.race([ready, early]);
  early.catch(() => {});
  return {
    lines,
    said: (message) => lines.filter((line) => line.msg === message),
    stop: () => {
      child.kill("SIGTERM");
      return gone;
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
}

/** For the end of a test file, however it ended. */
export function killWorkers(): void {
  for (const child of running) child.kill("SIGKILL");
}
