import fc from "fast-check";
import type postgres from "postgres";
import { frozenText } from "@/lib/domain/frozen";
import { at } from "@/lib/platform/clock";
import { type Cast, mandates, people } from "./cast";
import { deedFrom, type Whim, whims } from "./choosing";
import { doIt } from "./doing";
import { type Deed, judge } from "./law/law";
import { broken, type World } from "./law/world";
import { actual, expected, learnSeats } from "./looking";
import type { Ids } from "./scene";

export type Law = { world: World; told: string[] };
export type Reality = { sql: postgres.Sql; ids: Ids };

export const beginning = (cast: Cast): Ids => ({
  ...{ cast, alliances: {}, partners: {}, seats: {}, invitations: {}, questions: {} },
});
export const emptyWorld = (now: number): World => ({ now, people, mandates, alliances: {} });

/** How every story begins: three partners that joined, two with the initiative, and a funder that is asked. */
const prelude: readonly Deed[] = [
  { does: "found", by: "ann", name: "noord", organisation: "amstel" },
  ...joining("bob", "director", { partner: "berkel", organisation: "berkel" }),
  ...joining("bea", "contact", { partner: "berkel", organisation: "berkel", isThere: true }),
  ...joining("cas", "contact", { partner: "cruquius", organisation: "cruquius" }),
  {
    ...{ does: "invite", by: "ann", at: "noord", invitation: "to fay", invitee: "fay", role: "funder" },
    ...{ partner: "fonds", as: { capacity: "funder", initiating: false } },
  },
];

type Joining = { partner: string; organisation: string; isThere?: boolean };

function joining(
  who: string,
  role: "director" | "contact",
  { partner, organisation, isThere }: Joining,
): Deed[] {
  const place = { at: "noord", invitation: `to ${who}` };
  const as = isThere ? null : { capacity: "partner" as const, initiating: partner === "berkel" };
  return [
    { does: "invite", by: "ann", ...place, invitee: who, role, partner, as },
    { does: "accept", by: who, ...place, hands: 0, organisation },
  ];
}

export async function begin(law: Law, reality: Reality): Promise<void> {
  for (const deed of prelude) await happen(law, reality, [deed]);
}

/** One or two deeds at the same moment. */
class Step implements fc.AsyncCommand<Law, Reality> {
  constructor(readonly whims: readonly Whim[]) {}

  check = (): boolean => true;

  run(law: Law, reality: Reality): Promise<void> {
    const number = law.told.length;
    const deeds = this.whims.map((whim, place) => deedFrom(law.world, whim, `${number}.${place}`));
    return happen(law, reality, deeds);
  }

  toString = (): string => JSON.stringify(this.whims);
}

/** Law and database must agree on what came of it, and on all there is. */
async function happen(law: Law, { sql, ids }: Reality, deeds: readonly Deed[]): Promise<void> {
  const { world, told } = law;
  const outcomes = await at(new Date(world.now), () =>
    Promise.all(deeds.map((deed) => doIt({ sql, ids, world }, deed))),
  );
  told.push(deeds.map((deed, place) => `${sentence(deed)}: ${outcomes[place]}`).join(" + "));
  law.world = worldAfter(world, deeds, outcomes) ?? disagree(world, deeds, told);
  await learnSeats(sql, ids, law.world);
  const fault = Object.values(law.world.alliances).map(broken).find(Boolean);
  if (fault) throw new Error([...told, fault].join("\n"));
  const seen = await at(new Date(law.world.now), () => actual(sql, ids, law.world.now));
  const should = expected(law.world);
  if (frozenText(seen) !== frozenText(should)) throw new Error(different(told, should, seen));
}

const deliberate = whims.filter((whim) => whim.does !== "wait");

/** Long stories of single deeds, now and then two at once. */
export const stories = (length: number) =>
  fc.commands(
    [
      whims.map((whim) => new Step([whim])),
      whims.map((whim) => new Step([whim])),
      fc.tuple(deliberate, deliberate).map(([one, other]) => new Step([one, { ...other, where: one.where }])),
    ],
    { maxCommands: 2 * length, size: "max" },
  );

/** Of two deeds at once, either may have been first; which reason the second hears depends on how far it was. */
function worldAfter(world: World, deeds: readonly Deed[], outcomes: readonly string[]): World | null {
  const [first, second] = deeds;
  if (!first) return world;
  const alone = judge(world, first);
  if (!second) return alone.outcome === outcomes[0] ? alone.world : null;
  const orders: [Deed, Deed, boolean[]][] = [
    [first, second, [outcomes[0] === "done", outcomes[1] === "done"]],
    [second, first, [outcomes[1] === "done", outcomes[0] === "done"]],
  ];
  for (const [one, other, done] of orders) {
    const before = judge(world, one);
    const after = judge(before.world, other);
    if ((before.outcome === "done") === done[0] && (after.outcome === "done") === done[1]) return after.world;
  }
  return null;
}

function disagree(world: World, deeds: readonly Deed[], told: readonly string[]): never {
  const should = deeds.map((deed) => judge(world, deed).outcome);
  throw new Error(`the law says ${should.join(" and ")}\n${told.join("\n")}`);
}

const different = (told: readonly string[], should: unknown, seen: unknown): string =>
  [...told, "should be", JSON.stringify(should, null, 1), "but is", JSON.stringify(seen, null, 1)].join("\n");

const sentence = ({ does, ...more }: Deed): string => `${does} ${JSON.stringify(more)}`;
