import { type ChildProcess, spawn } from "node:child_process";

export type Program = {
  child: ChildProcess;
  output: () => string;
  exit: Promise<number | null>;
  end: () => Promise<void>;
};

/** Starts one of our scripts with an environment of its own: nothing is inherited but the path. */
export function start(args: readonly string[], env: Record<string, string>): Program {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, {
    env: { PATH, HOME, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => lines.push(String(data)));
  const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    child,
    output: () => lines.join(""),
    exit,
    end: async () => {
      child.kill("SIGTERM");
      await exit;
    },
  };
}
