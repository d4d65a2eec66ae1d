import { bareFloor, type Case } from "./cases";
import { cpuTime } from "./cpu";
import type { BenchDatabase } from "./database";
import { type Block, type Figures, figuresOf } from "./figures";
import type { Load, Subject } from "./load";

export interface Bench {
  readonly load: Load;
  readonly database: BenchDatabase;
  readonly serverPid: number;
  readonly runs: number;
}

export interface Measured {
  readonly name: string;
  readonly sql: number;
  readonly figures: Figures;
  readonly floor: { readonly name: string; readonly figures: Figures };
  /** Of the bare page, in the same runs. */
  readonly bare: readonly Block[];
}

const warming = { requests: 80, patienceMs: 20_000 };
const patienceMs = 5000;

/** Case, floor, case, floor …: whatever disturbs the machine disturbs both. */
export async function measure(bench: Bench, one: Case): Promise<Measured> {
  const { load } = bench;
  await load.fire(one, warming);
  const sql = await statementsOf(bench, one);
  const floor = await one.floor(load, sql);
  const floorSql = await statementsOf(bench, floor);
  if (floorSql !== sql) throw new Error(`${floor.name}: ${floorSql} opdrachten in plaats van ${sql}`);
  const subjects = one.isPage ? [one, floor, bareFloor] : [one, floor];
  for (const subject of subjects) await load.fire(subject, warming);
  const blocks = new Map<Subject, Block[]>(subjects.map((subject) => [subject, []]));
  for (let run = 0; run < bench.runs; run++) {
    for (const [subject, own] of blocks) own.push(await block(bench, subject, one.requests));
  }
  return {
    ...{ name: one.name, sql, figures: figuresOf(blocks.get(one) ?? []) },
    floor: { name: floor.name, figures: figuresOf(blocks.get(floor) ?? []) },
    bare: blocks.get(bareFloor) ?? [],
  };
}

/** The most of a few requests, one at a time. */
async function statementsOf({ load, database }: Bench, subject: Subject): Promise<number> {
  let most = 0;
  for (let time = 0; time < 3; time++) {
    most = Math.max(most, await database.statementsDuring(() => load.ask(subject)));
  }
  return most;
}

async function block({ load, serverPid }: Bench, subject: Subject, requests: number): Promise<Block> {
  const before = cpuTime(serverPid);
  const durations = await load.fire(subject, { requests, patienceMs });
  return { cpuMs: (cpuTime(serverPid) - before) / durations.length, durations };
}
