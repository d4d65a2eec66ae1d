import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { cpuTime, readStat } from "./cpu";

describe("the CPU time of a process", () => {
  it("is read behind a name with spaces and brackets", () => {
    const stat = "4711 (next (v16) s) S 12 4711 4711 0 -1 4194560 9 9 0 0 100 20 3 4 20 0 11 0 77 1 1";
    expect(readStat(stat)).toEqual({ parent: 12, ticks: 127 });
  });

  it("counts what its children used", () => {
    const before = cpuTime(process.pid);
    spawnSync(process.execPath, ["-e", "for (let n = 0; n < 3e8; n++);"]);
    expect(cpuTime(process.pid)).toBeGreaterThan(before);
  });

  it("is nothing for a process that is not there", () => {
    expect(cpuTime(2 ** 30)).toBe(0);
  });
});
