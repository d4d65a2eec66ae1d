import type { Answer } from "@/e2e/support/guard/ask";
import type { Door, Values } from "@/e2e/support/guard/doors/door";
import type { Actor, SideName } from "@/e2e/support/guard/street/actors";
import { type Cell, cellsFor } from "@/e2e/support/guard/street/cells";
import { knockAt, toldBy, type Way, waysOf } from "@/e2e/support/guard/street/knock";
import { type Neighbourhood, prepare, sides } from "@/e2e/support/guard/street/neighbourhood";
import { changedBetween } from "@/e2e/support/guard/street/rows";
import type { There } from "@/e2e/support/guard/street/there";
import {
  isByLink,
  isDone,
  isForbidden,
  isPage,
  type Verdict,
  verdictFor,
} from "@/e2e/support/guard/street/verdict";
import { scopeOf } from "@/lib/access/policy";

/** How many calls were made, and what went wrong: nothing, or a sentence that names door, person and ids. */
export type Outcome = { cells: number; leaks: string[] };

/** Tries one door as everybody: with the ids of others, in the wrong role, and as who may. */
export async function tryDoor(near: Neighbourhood, name: string, door: Door): Promise<Outcome> {
  if (door.kind === "unreachable") return { cells: 0, leaks: [] };
  await prepare(near, door, { places: everywhere(near, door) });
  const trials = await trialsAt(near, name, door);
  const before = await near.rows.traces();
  const found = await inTurns(trials, (trial) => trial.run());
  const leaks = found.flat();
  const changed = changedBetween(before, await near.rows.traces());
  if (changed.length > 0) leaks.push(...(await whoChanged(near, { name, door, changed })));
  const admitted = await letIn(near, name, door);
  await near.rows.rewind();
  return { cells: trials.length + admitted.cells, leaks: [...leaks, ...admitted.leaks] };
}

const everywhere = (near: Neighbourhood, door: Door): There[] => sides.map((side) => near.at(door, side));

type Trial = { says: string; run: () => Promise<string[]> };

async function trialsAt(near: Neighbourhood, name: string, door: Door): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const actor of near.actors) {
    const twins = new Map<string, Promise<Told>>();
    for (const cell of await cellsFor(near, door, actor)) {
      const says = `${name} by ${actor.name}, ${cell.says}`;
      trials.push({ says, run: () => swapTrial(near, { name, door, actor, cell, twins, says }) });
    }
    const verdict = verdictFor(door, actor, near.at(door, "ours"));
    const mayTry = verdict === "forbidden" || verdict === "signed-out" || (verdict === "in" && isPage(door));
    if (!mayTry) continue;
    const says = `${name} by ${actor.name}, who is ${verdict}`;
    const own = await ownCall(near, { name, door, actor });
    trials.push({ says, run: () => roleTrial(near, { name, door, actor, own, verdict, says }) });
  }
  return trials;
}

type Trying = { name: string; door: Door; actor: Actor; says: string };

/** The ids of others bring what ids of nobody bring. */
async function swapTrial(near: Neighbourhood, trying: Swapping): Promise<string[]> {
  const found: string[] = [];
  if (!trying.cell.twin) {
    await knockAt(near.ask, near.origin, knockOf(trying, trying.cell.values));
    return found;
  }
  for (const way of waysOf(trying.door)) {
    let told = await bothAnswers(near, trying, way);
    // A page is sent in pieces as they get ready; only what differs every time is a difference.
    for (let again = 0; again < 3 && told.differ; again += 1) {
      trying.twins.clear();
      told = await bothAnswers(near, trying, way);
    }
    if (told.differ) found.push(difference(trying.says, told.real, told.random));
    found.push(
      ...wordsOfOthers(near, trying.actor, told.real.body).map((word) => `${trying.says}: tells ${word}`),
    );
  }
  return found;
}

type Swapping = Trying & { cell: Cell; twins: Map<string, Promise<Told>> };
type Told = ReturnType<typeof toldBy>;

const knockOf = ({ name, door, actor, cell }: Swapping, values: Values) => ({
  ...{ name, door, values, visitor: actor.visitor, page: cell.page },
});

async function bothAnswers(near: Neighbourhood, trying: Swapping, way: Way) {
  const { cell, twins } = trying;
  const told = async (values: Values, asked: readonly string[]): Promise<Told> =>
    toldBy(await knockAt(near.ask, near.origin, knockOf(trying, values), way), asked);
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

const allWords = (near: Neighbourhood, side: SideName): string[] => [
  near.street[side].grown.word,
  near.street[side].young.word,
];

/** Nobody is told a word of an alliance that is not theirs. */
const wordsOfOthers = (near: Neighbourhood, { mayRead }: Actor, body: string): string[] =>
  sides
    .filter((side) => !mayRead.includes(side))
    .flatMap((side) => allWords(near, side))
    .filter((word) => body.includes(word));

async function ownCall(near: Neighbourhood, { name, door, actor }: Pick<Trying, "name" | "door" | "actor">) {
  const place = near.at(door, actor.own ?? (door.may === "anyone" || isByLink(door) ? "ours" : undefined));
  const cookie = await door.cookies?.(actor.me, near.hands);
  const values = await door.fill(place, actor.me, near.hands);
  const page = near.pageOf(door);
  const from: Values = page ? await page.fill(place, actor.me, near.hands) : {};
  return { place, knock: { name, door, values, visitor: actor.visitor, cookie, page: from } };
}

type OwnCall = Awaited<ReturnType<typeof ownCall>>;

/** With one's own ids one is told what the policy says, and no word of others. */
async function roleTrial(
  near: Neighbourhood,
  { verdict, says, door, actor, own }: Trying & { verdict: Verdict; own: OwnCall },
): Promise<string[]> {
  const { place, knock } = own;
  const answer = await knockAt(near.ask, near.origin, knock);
  const found = isShared(door) ? [] : wordsOfOthers(near, actor, answer.body).map((word) => `tells ${word}`);
  if (verdict === "forbidden" && !isForbidden(door, answer))
    found.push(`not refused: ${isDone(door, answer) ?? "done"}`);
  if (verdict === "signed-out" && isDone(door, answer) === null) found.push("let in");
  if (verdict === "in") found.push(...faultsOfOpening(door, actor, { answer, place }));
  return found.map((one) => `${says}: ${one}`);
}

/** What is behind it, is for whoever has the link, or for everybody who tries the demo. */
const isShared = (door: Door): boolean => isByLink(door) || door.kind === "demo page";

type Opening = { answer: Answer; place: There };

function faultsOfOpening(door: Door, { me }: Actor, { answer, place }: Opening): string[] {
  const fault = isDone(door, answer);
  const unable = door.unless?.(me, place) ?? null;
  if (unable !== null) return fault === null ? [`it opened, though ${unable}`] : [];
  if (fault !== null) return [fault];
  return showsAlliance(door) && !answer.body.includes(place.word) ? ["does not show the alliance"] : [];
}

const showsAlliance = (door: Door): boolean =>
  isPage(door) && door.kind !== "download" && door.may !== "anyone" && scopeOf(door.may) === "alliance";

/** Whoever may, does it, each from the same beginning, and it leaves a trace. Pages have been seen already. */
async function letIn(near: Neighbourhood, name: string, door: Door): Promise<Outcome> {
  if (isPage(door)) return { cells: 0, leaks: [] };
  const place = near.at(door, "ours");
  const admitted = near.actors.filter((actor) => verdictFor(door, actor, place) === "in");
  const leaks: string[] = [];
  for (const actor of admitted) {
    await near.rows.rewind();
    await prepare(near, door, { places: [place], by: actor });
    const { knock } = await ownCall(near, { name, door, actor });
    const before = await near.rows.traces();
    const answer = await knockAt(near.ask, near.origin, knock);
    const changed = changedBetween(before, await near.rows.traces()).length > 0;
    const fault = faultOfDoing(door, actor, { answer, place, changed });
    if (fault) leaks.push(`${name} by ${actor.name}, who may: ${fault}`);
  }
  return { cells: admitted.length, leaks };
}

function faultOfDoing(
  door: Door,
  { me }: Actor,
  { answer, place, changed }: Opening & { changed: boolean },
): string | null {
  const fault = isDone(door, answer);
  const unable = door.unless?.(me, place) ?? null;
  if (unable === null) return fault ?? (changed || door.leavesNothing?.(me) ? null : "nothing changed");
  // A wrong code is counted: the only refusal that leaves something behind.
  return fault === null || (changed && door.may !== "anyone") ? `it worked, though ${unable}` : null;
}

type Changed = { name: string; door: Door; changed: string[] };

/** Names the calls that left something behind, by making them again one by one. */
async function whoChanged(near: Neighbourhood, { name, door, changed }: Changed): Promise<string[]> {
  await near.rows.rewind();
  await prepare(near, door, { places: everywhere(near, door) });
  const trials = await trialsAt(near, name, door);
  const found: string[] = [];
  let before = await near.rows.traces();
  for (const trial of trials) {
    await trial.run();
    const after = await near.rows.traces();
    const tables = changedBetween(before, after);
    if (tables.length > 0) found.push(`${trial.says}: changes ${tables.join(", ")}`);
    before = after;
  }
  return found.length > 0 ? found : [`${name}: changes ${changed.join(", ")}, by which call is not known`];
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
