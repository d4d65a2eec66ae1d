import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

export interface LockHolder {
  readonly pid: number;
  readonly born: string;
  readonly note: string;
}

/** Takes the lock file or returns the living process that holds it. A dead holder's lock is taken over. */
export function tryLock(file: string, note = ""): LockHolder | (() => void) {
  const mine = JSON.stringify({ pid: process.pid, born: birth(process.pid), note } satisfies LockHolder);
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 20; attempt++) {
      if (linked(draft, file)) return () => releaseLock(file, mine);
      const holder = readHolder(file);
      if (holder && isAlive(holder)) return holder;
      discardStale(file, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  throw new Error(`Het slotbestand ${file} is niet te nemen; verwijder het als er niets draait.`);
}

/** Waits for another process to let go, at most as long as a first start takes. */
export async function lock(file: string, patienceMs = 120_000): Promise<() => void> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const result = tryLock(file);
    if (typeof result === "function") return result;
    if (Date.now() > until) throw new Error(`Proces ${result.pid} houdt ${file} te lang vast.`);
    await pause(100);
  }
}

/** When a process began, so that a reused process id is not taken for the old process. */
export function birth(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

function isAlive(holder: LockHolder): boolean {
  return isRunning(holder.pid) && (holder.born === "" || holder.born === birth(holder.pid));
}

function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(file: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as LockHolder;
  } catch {
    return null;
  }
}

/** Moved aside before it is removed: if another process was faster, its fresh lock is put back. */
function discardStale(file: string, seen: LockHolder | null): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (JSON.stringify(readHolder(aside)) !== JSON.stringify(seen)) linked(aside, file);
  rmSync(aside, { force: true });
}

function releaseLock(file: string, mine: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === mine) rmSync(file, { force: true });
}
