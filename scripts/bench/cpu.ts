import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

const millisecondsPerTick = 1000 / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** CPU time in ms that a process and all that descends from it have used so far, every thread included. */
export function cpuTime(pid: number): number {
  const processes = new Map(readdirSync("/proc").filter(isNumber).flatMap(readProcess));
  let ticks = 0;
  const waiting = [pid];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    ticks += processes.get(next)?.ticks ?? 0;
    for (const [child, { parent }] of processes) if (parent === next) waiting.push(child);
  }
  return ticks * millisecondsPerTick;
}

/** From /proc/PID/stat: the parent, and utime + stime of itself and of children that ended. */
export function readStat(stat: string): { parent: number; ticks: number } {
  // The name in brackets may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), ticks };
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

function readProcess(pid: string): [number, ReturnType<typeof readStat>][] {
  try {
    return [[Number(pid), readStat(readFileSync(`/proc/${pid}/stat`, "utf8"))]];
  } catch {
    return [];
  }
}
