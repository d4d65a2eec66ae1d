import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Home } from "./home";
import { isRunning } from "./lock";

export const superuser = "meent_super";

const always = [
  ["listen_addresses", "127.0.0.1"],
  ["unix_socket_directories", ""],
  ["max_connections", "200"],
  ["timezone", "UTC"],
  ["log_timezone", "UTC"],
] as const;

export function dataOf(home: Home): string {
  return join(home.folder, "data");
}

/** Made beside its final name and renamed, so that a broken-off first start leaves nothing half done. */
export function initialise(home: Home, password: string): void {
  const draft = join(home.folder, "data.part");
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = join(home.folder, "password.part");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const { uid, gid } = home.identity;
  if (uid !== undefined && gid !== undefined) chownSync(passwordFile, uid, gid);
  const made = spawnSync(
    join(home.binaries, "bin", "initdb"),
    [
      ...["-D", draft, "-U", superuser, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ],
    { ...spawning(home), encoding: "utf8" },
  );
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) throw new Error(`initdb is niet gelukt: ${made.stderr || made.error?.message}`);
  renameSync(draft, dataOf(home));
}

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The server that runs on this data now, if any. A file left behind by a crash or a copied folder is cleared. */
export function runningPostmaster(home: Home): Postmaster | null {
  const file = join(dataOf(home), "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (pid > 0 && isRunning(pid) && worksIn(pid, dataOf(home))) return { pid, port: Number(lines[3]) };
  rmSync(file, { force: true });
  return null;
}

export interface Start {
  readonly home: Home;
  readonly port: number;
  readonly flags: readonly string[];
  readonly answers: (port: number) => Promise<boolean>;
}

/** Starts the server apart from this process group, so that Ctrl-C reaches us first and it last. */
export async function start({ home, port, flags, answers }: Start): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const logFile = join(home.folder, "postgres.log");
    const output = openSync(logFile, "w", 0o600);
    const chosen = (await isFree(port)) ? port : await freePort();
    const settings = always.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const child = spawn(
      join(home.binaries, "bin", "postgres"),
      ["-D", dataOf(home), "-p", String(chosen), ...settings, ...flags],
      { ...spawning(home), detached: true, stdio: ["ignore", output, output] },
    );
    child.unref();
    if (await becomesReady(child, () => answers(chosen))) return { pid: child.pid ?? 0, port: chosen };
    // Right after a crash the old server's memory is still in use for a moment.
    if (attempt === 20) throw new Error(`PostgreSQL start niet:\n${readFileSync(logFile, "utf8")}`);
    await pause(500);
  }
}

export async function halt({ pid }: Postmaster): Promise<void> {
  for (const [signal, patienceMs] of [["SIGINT", 20_000] as const, ["SIGQUIT", 10_000] as const]) {
    if (!isRunning(pid)) return;
    process.kill(pid, signal);
    for (const until = Date.now() + patienceMs; isRunning(pid) && Date.now() < until; ) await pause(50);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Under both names of this machine: a browser may take either for localhost. */
export async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::1"]) if (await isTaken(port, host)) return false;
  return true;
}

function isTaken(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRINUSE"));
    server.listen(port, host, () => server.close(() => resolve(false)));
  });
}

async function becomesReady(child: ChildProcess, answers: () => Promise<boolean>): Promise<boolean> {
  let gone = false;
  child.once("error", () => {
    gone = true;
  });
  child.once("exit", () => {
    gone = true;
  });
  while (!gone) {
    if (await answers()) return true;
    await pause(25);
  }
  return false;
}

function spawning(home: Home) {
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" } as Partial<NodeJS.ProcessEnv>;
  return { ...home.identity, cwd: home.folder, env: env as NodeJS.ProcessEnv };
}

/** On Linux the server's working folder tells whether a process id is ours or was reused. */
function worksIn(pid: number, data: string): boolean {
  try {
    return realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(data);
  } catch {
    return process.platform !== "linux";
  }
}
