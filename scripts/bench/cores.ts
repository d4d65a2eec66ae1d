import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Cores as taskset writes them: the server has one to itself, all the rest share the others. */
export interface Cores {
  readonly server: string;
  readonly others: string;
}

/** @throws when there is only one core: the load would then be measured with the server. */
export function shareCores(status = readFileSync("/proc/self/status", "utf8")): Cores {
  const [, list = ""] = /^Cpus_allowed_list:\s*(\S+)/m.exec(status) ?? [];
  const [server, ...others] = coresIn(list);
  if (server === undefined || others.length === 0) throw new Error("de meting vraagt twee kernen");
  return { server: String(server), others: others.join(",") };
}

/** Binds this process and all it starts from now on: the load generator and PostgreSQL. */
export function stayOn(cores: string): void {
  const { status, error } = spawnSync("taskset", ["-a", "-c", "-p", cores, String(process.pid)]);
  if (status !== 0) throw new Error(`taskset zet ons niet op kern ${cores}: ${error?.message ?? status}`);
}

/** "0-2,5" as 0, 1, 2, 5. */
function coresIn(list: string): number[] {
  return list.split(",").flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 || 0 }, (_, place) => first + place);
  });
}
