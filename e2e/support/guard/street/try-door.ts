import type { Door } from "@/e2e/support/guard/doors/door";
import { type Neighbourhood, prepare, sides } from "@/e2e/support/guard/street/neighbourhood";
import { changedBetween } from "@/e2e/support/guard/street/rows";
import { forgeryTrials } from "@/e2e/support/guard/street/trials/forgery-trial";
import { oddTrials } from "@/e2e/support/guard/street/trials/odd-trial";
import { letIn, roleTrials } from "@/e2e/support/guard/street/trials/role-trial";
import { swapTrials } from "@/e2e/support/guard/street/trials/swap-trial";
import { ownCall, type Trial } from "@/e2e/support/guard/street/trials/trial";
import { isPage, verdictFor } from "@/e2e/support/guard/street/verdict";

/** How many calls were tried, and what went wrong: nothing, or a sentence that names door, person and ids. */
export type Outcome = { cells: number; leaks: string[] };

/**
 * Tries one door as everybody, in a state in which it works: with the ids of others, in the wrong role, from another
 * site, with anything odd, and last as who may.
 */
export async function tryDoor(near: Neighbourhood, name: string, door: Door): Promise<Outcome> {
  if (door.kind === "unreachable") return { cells: 0, leaks: [] };
  const { cells, others } = await trialsAt(near, name, door);
  const before = await near.rows.traces();
  const told = await inTurns([...cells, ...others], (trial) => trial.run());
  const changed = changedBetween(before, await near.rows.traces());
  if (changed.length > 0) told.push(await whoChanged(near, name, door));
  const admitted = await letIn(near, name, door);
  await near.rows.rewind();
  return { cells: cells.length + admitted.length, leaks: [...told, ...admitted].flat() };
}

async function trialsAt(near: Neighbourhood, name: string, door: Door) {
  await prepare(near, door, { places: sides.map((side) => near.at(door, side)) });
  const trials: Trial[][] = [];
  for (const actor of near.actors) {
    trials.push(await swapTrials(near, { name, door, actor }), await roleTrials(near, { name, door, actor }));
  }
  const others = isPage(door) ? [] : await otherTrials(near, name, door);
  return { cells: trials.flat(), others };
}

async function otherTrials(near: Neighbourhood, name: string, door: Door): Promise<Trial[]> {
  const actor = near.actors.find((one) => verdictFor(door, one, near.at(door, "ours")) === "in");
  if (!actor) throw new Error(`nobody may go through ${name}`);
  const { call } = await ownCall(near, { name, door, actor });
  return [...forgeryTrials(near, call), ...oddTrials(near, call)];
}

/** Names the calls that left something behind, by making them again one by one. */
async function whoChanged(near: Neighbourhood, name: string, door: Door): Promise<string[]> {
  await near.rows.rewind();
  const { cells, others } = await trialsAt(near, name, door);
  const found: string[] = [];
  let before = await near.rows.traces();
  for (const trial of [...cells, ...others]) {
    await trial.run();
    const after = await near.rows.traces();
    const tables = changedBetween(before, after);
    if (tables.length > 0) found.push(`${trial.says}: changes ${tables.join(", ")}`);
    before = after;
  }
  return found.length > 0 ? found : [`${name}: something changes when all calls are made at once`];
}

const atOnce = 8;

async function inTurns<T, R>(some: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  const waiting = some.entries();
  const lane = async (): Promise<void> => {
    for (const [place, one] of waiting) done[place] = await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return done;
}
