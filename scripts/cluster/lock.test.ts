import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isRunning, tryLock } from "./lock";

function somewhere(): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), "meent-"));
  return { folder, file: join(folder, "start.lock") };
}

function deadProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

it("says who holds the lock, and with what note", () => {
  const { file } = somewhere();
  tryLock(file, "http://localhost:3000");
  expect(tryLock(file)).toMatchObject({ pid: process.pid, note: "http://localhost:3000" });
});

it("can be taken again after it was let go, and leaves nothing behind", () => {
  const { file, folder } = somewhere();
  const release = tryLock(file);
  if (typeof release === "function") release();
  expect(readdirSync(folder)).toEqual([]);
  expect(tryLock(file)).toBeTypeOf("function");
});

const stale: readonly [string, string][] = [
  ["of a process that is gone", JSON.stringify({ pid: deadProcess(), born: "", note: "" })],
  [
    "whose process id was given to another process",
    JSON.stringify({ pid: process.pid, born: "1", note: "" }),
  ],
  ["that was written half", '{"pid":'],
];
it.each(stale)("takes over a lock %s", (_, content) => {
  const { file } = somewhere();
  writeFileSync(file, content);
  expect(tryLock(file)).toBeTypeOf("function");
});

it("does not take a dead process for a running one", () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(deadProcess())).toBe(false);
});
