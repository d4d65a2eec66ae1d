import type { Values } from "@/e2e/support/guard/doors/values";
import { type Cell, cellsFor } from "@/e2e/support/guard/street/cells";
import { toldBy, type Way, waysOf } from "@/e2e/support/guard/street/knock";
import type { Neighbourhood } from "@/e2e/support/guard/street/neighbourhood";
import { knock, type Standing, type Trial, wordsOfOthers } from "@/e2e/support/guard/street/trials/trial";

type Told = ReturnType<typeof toldBy>;
type Swapping = Standing & { says: string; cell: Cell; twins: Map<string, Promise<Told>> };

/** The ids of others bring what ids of nobody bring. */
export async function swapTrials(near: Neighbourhood, standing: Standing): Promise<Trial[]> {
  const twins: Swapping["twins"] = new Map();
  const { name, door, actor } = standing;
  return (await cellsFor(near, door, actor)).map((cell) => {
    const says = `${name} by ${actor.name}, ${cell.says}`;
    return { says, run: () => run(near, { ...standing, says, cell, twins }) };
  });
}

async function run(near: Neighbourhood, swapping: Swapping): Promise<string[]> {
  const { door, cell, actor, says } = swapping;
  if (!cell.twin) {
    await knock(near, callOf(swapping, cell.values));
    return [];
  }
  const found: string[] = [];
  const how = cell.isWhole ? (actor.asksEveryWay ? "every" : "both") : "usual";
  for (const way of waysOf(door, how)) {
    let told = await bothAnswers(near, swapping, way);
    // A page is sent in pieces as they get ready; only what differs every time is a difference.
    for (let again = 0; again < 3 && told.differ; again += 1) {
      swapping.twins.clear();
      told = await bothAnswers(near, swapping, way);
    }
    if (told.differ) found.push(difference(`${says} as ${way}`, told.real, told.random));
    found.push(...wordsOfOthers(near, actor, told.real.body).map((word) => `${says}: tells ${word}`));
  }
  return found;
}

const callOf = ({ name, door, actor, cell }: Swapping, values: Values) => ({
  ...{ name, door, values, visitor: actor.visitor, page: cell.page },
});

async function bothAnswers(near: Neighbourhood, swapping: Swapping, way: Way) {
  const { cell, twins } = swapping;
  const told = async (values: Values, asked: readonly string[]): Promise<Told> =>
    toldBy(await knock(near, callOf(swapping, values), way), asked);
  const real = await told(cell.values, cell.lent);
  const key = JSON.stringify([way, cell.says.split(" for ", 1), blank(cell)]);
  const asking = twins.get(key) ?? told(cell.twin ?? {}, cell.made);
  twins.set(key, asking);
  const random = await asking;
  return { real, random, differ: JSON.stringify(real) !== JSON.stringify(random) };
}

/** Calls that differ in nothing but the swapped ids have one twin. */
const blank = ({ values, lent }: Cell): string =>
  lent.reduce((text, one) => text.replaceAll(one, "LENT"), JSON.stringify(values));

function difference(says: string, told: Told, random: Told): string {
  const parts = Object.entries(told).flatMap(([part, value]) => {
    const other = random[part as keyof Told];
    return JSON.stringify(value) === JSON.stringify(other) ? [] : [`${part} ${beside(value, other)}`];
  });
  return `${says}: ${parts.join("; ")}`;
}

function beside(one: unknown, other: unknown): string {
  const [a, b] = [String(one), String(other)];
  let place = 0;
  while (place < a.length && a[place] === b[place]) place += 1;
  const from = Math.max(0, place - 60);
  return `"${a.slice(from, place + 120)}" beside "${b.slice(from, place + 120)}"`;
}
