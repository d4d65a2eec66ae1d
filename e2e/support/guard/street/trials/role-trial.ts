import type { Answer } from "@/e2e/support/guard/ask";
import type { Door } from "@/e2e/support/guard/doors/door";
import { alike, askings, payloadIn, wordsIn } from "@/e2e/support/guard/flight";
import type { Actor } from "@/e2e/support/guard/street/actors";
import { addressOf, type Way } from "@/e2e/support/guard/street/knock";
import { type Neighbourhood, prepare } from "@/e2e/support/guard/street/neighbourhood";
import { changedBetween } from "@/e2e/support/guard/street/rows";
import type { There } from "@/e2e/support/guard/street/there";
import {
  knock,
  type OwnCall,
  ownCall,
  type Standing,
  type Trial,
  wordsOfOthers,
} from "@/e2e/support/guard/street/trials/trial";
import {
  isByLink,
  isDone,
  isForbidden,
  isPage,
  type Verdict,
  verdictFor,
} from "@/e2e/support/guard/street/verdict";
import { scopeOf } from "@/lib/access/policy";

/** With one's own ids one is told what the policy says. What changes something is tried apart by who may. */
export async function roleTrials(near: Neighbourhood, standing: Standing): Promise<Trial[]> {
  const { name, door, actor } = standing;
  const verdict = verdictFor(door, actor, near.at(door, "ours"));
  if (verdict === "stranger" || (verdict === "in" && !isPage(door))) return [];
  const says = `${name} by ${actor.name}, who is ${verdict}`;
  const own = await ownCall(near, standing);
  const run = async () =>
    (await faultsOf(near, { ...standing, verdict, own })).map((one) => `${says}: ${one}`);
  return [{ says, run }];
}

type Telling = Standing & { verdict: Verdict; own: OwnCall };

async function faultsOf(near: Neighbourhood, telling: Telling): Promise<string[]> {
  const { door, actor, verdict, own } = telling;
  const answer = await knock(near, own.call);
  const found = isShared(door) ? [] : wordsOfOthers(near, actor, answer.body).map((word) => `tells ${word}`);
  if (verdict === "forbidden" && !isForbidden(door, answer)) found.push(isDone(door, answer) ?? "it is done");
  if (verdict === "signed-out" && isDone(door, answer) === null) found.push("let in");
  if (verdict === "in") found.push(...faultsOfOpening(door, actor, { answer, place: own.place }));
  if (door.kind === "member page") found.push(...(await faultsOfPayloads(near, telling, answer)));
  return found;
}

/** Is for whoever has the link, for everybody who tries the demo, or shows what was kept on leaving. */
const isShared = (door: Door): boolean =>
  isByLink(door) || door.kind === "demo page" || door.remembers === true;

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

/** However a page is asked for, it says no more than it shows, and sends who is signed out to sign in. */
async function faultsOfPayloads(near: Neighbourhood, telling: Telling, page: Answer): Promise<string[]> {
  const { actor, verdict, own } = telling;
  if (verdict !== "signed-out" && !actor.asksEveryWay) return [];
  const found: string[] = [];
  for (const way of Object.keys(askings) as Way[]) {
    const answer = way === "page" ? page : await knock(near, own.call, way);
    const fault = faultOfPayload(telling, { page, answer, way });
    if (fault) found.push(`as ${way} ${fault}`);
  }
  return found;
}

type Payload = { page: Answer; answer: Answer; way: Way };

function faultOfPayload({ verdict, own }: Telling, { page, answer, way }: Payload): string | null {
  if (verdict === "signed-out") {
    return leadsHome(answer, addressOf(own.call), way) ? null : "it does not lead to signing in";
  }
  if (verdict === "forbidden") return answer.body.includes(own.place.word) ? "it shows the alliance" : null;
  if (way === "page") return null;
  const shown = wordsIn(alike(payloadIn(page.body), []));
  const more = [...wordsIn(alike(answer.body, []))].filter((word) => isBeyond(word, shown, page.body));
  return more.length > 0 ? `it says more: ${more.join(" | ").slice(0, 300)}` : null;
}

/** A prefetch is answered with the shape of the address alone: nothing of it has been run. */
function leadsHome({ headers, body }: Answer, path: string, way: Way): boolean {
  const [, back = ""] = /\/aanmelden\?naar=([\w%.~-]+)/.exec(`${headers.location ?? ""}${body}`) ?? [];
  const [place = ""] = decodeURIComponent(back).split("?", 1);
  return "next-router-prefetch" in (askings[way] ?? {}) || (place.length > 1 && path.startsWith(place));
}

const isBeyond = (word: string, shown: ReadonlySet<string>, page: string): boolean =>
  !/^(NONCE|TURN)/.test(word) && !shown.has(word) && !page.includes(word);

/** Whoever may, does it, each from the same beginning, and it leaves a trace. Pages have been seen already. */
export async function letIn(near: Neighbourhood, name: string, door: Door): Promise<string[][]> {
  if (isPage(door)) return [];
  const place = near.at(door, "ours");
  const told: string[][] = [];
  for (const actor of near.actors) {
    if (verdictFor(door, actor, place) !== "in") continue;
    await near.rows.rewind();
    await prepare(near, door, { places: [place], by: actor });
    const { call } = await ownCall(near, { name, door, actor });
    const before = await near.rows.traces();
    const answer = await knock(near, call);
    const changed = changedBetween(before, await near.rows.traces()).length > 0;
    const fault = faultOfDoing(door, actor, { answer, place, changed });
    told.push(fault ? [`${name} by ${actor.name}, who may: ${fault}`] : []);
  }
  return told;
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
