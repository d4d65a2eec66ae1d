import { type Answer, type Ask, askAt, ownAddress } from "@/e2e/support/guard/ask";
import { openSession } from "@/e2e/support/guard/demo";
import type { Door } from "@/e2e/support/guard/doors/door";
import { doorNamed } from "@/e2e/support/guard/doors/every-door";
import type { Values } from "@/e2e/support/guard/doors/values";
import { type Actor, gatherActors, type SideName } from "@/e2e/support/guard/street/actors";
import { type House, openHouse } from "@/e2e/support/guard/street/house";
import { knockAt } from "@/e2e/support/guard/street/knock";
import { type Rows, watchRows } from "@/e2e/support/guard/street/rows";
import { type Hands, type Me, nowhereLike, type There, there } from "@/e2e/support/guard/street/there";
import { isDone, verdictFor } from "@/e2e/support/guard/street/verdict";
import type { Street } from "@/e2e/support/world/street/street";
import { type Action, policy } from "@/lib/access/policy";

export type Neighbourhood = {
  street: Street;
  actors: Actor[];
  rows: Rows;
  hands: Hands;
  ask: Ask;
  origin: string;
  /** What lies at one side for this door; without a side: the like of it, that does not exist. */
  at: (door: Door, side?: SideName) => There;
  /** The page on which an action stands. */
  pageOf: (door: Door) => Door | null;
  leave: () => Promise<void>;
};

export const sides = ["ours", "theirs", "former", "second"] as const satisfies SideName[];

/** Everything and everybody that is needed to try every door, before anybody has. */
export async function openNeighbourhood(folder: string): Promise<Neighbourhood> {
  const house = await openHouse(folder);
  const street = await house.world.settleStreet();
  const sessions = await sessionsOf(street, house);
  const actors = gatherActors(street, sessions);
  const rows = await watchRows(house.sql, house.files);
  const ask = askAt(house.origin);
  const from = ownAddress();
  const knock = (name: string, me: Me, values: Values, cookie?: string): Promise<Answer> => {
    const visitor = { session: sessions.get(me.personId) ?? null, from };
    return knockAt(ask, house.origin, { name, door: doorNamed(name), values, visitor, cookie });
  };
  const at: Neighbourhood["at"] = (door, side) => {
    const place = there(street, street[side ?? "ours"], door.in ?? "grown");
    return side ? place : nowhereLike(place);
  };
  return {
    ...{ street, actors, rows, ask, origin: house.origin, at, leave: house.leave },
    pageOf: ({ at: page }) => (page ? doorNamed(page) : null),
    hands: { world: house.world, knock },
  };
}

async function sessionsOf(street: Street, { sql }: House): Promise<Map<string, string>> {
  const people = sides.flatMap((side) => Object.values(street[side].cast.people));
  // Everybody is signed in elsewhere as well.
  const made = people.map(async ({ personId, email }) => {
    await openSession(sql, email);
    return [personId, await openSession(sql, email)] as const;
  });
  return new Map(await Promise.all(made));
}

/** Who makes the call that works, of the people of one place. */
export function whoMay({ may }: Door, { cast: { people } }: There): Me {
  const roles: readonly string[] = may === "anyone" ? [] : policy[may as Action].who;
  const [found] = order.filter(([role]) => roles.includes(role));
  return people[found?.[1] ?? "contact"];
}

const order = [
  ["alliance-manager", "manager"],
  ["director", "director"],
  ["contact", "contact"],
  ["organisation-administrator", "clerk"],
  ["invitee", "invitee"],
] as const;

/** Goes through the doors that have to be gone through before this one: oneself if one may, or else whoever may. */
export async function prepare(
  near: Neighbourhood,
  door: Door,
  { places, by }: { places: readonly There[]; by?: Actor },
): Promise<void> {
  for (const name of door.first ?? []) {
    const before = doorNamed(name);
    for (const place of places) {
      const me = by && verdictFor(before, by, place) === "in" ? by.me : whoMay(before, place);
      const answer = await near.hands.knock(name, me, await before.fill(place, me, near.hands));
      const fault = isDone(before, answer);
      if (fault) throw new Error(`${name} has to come first and does not work: ${fault}`);
    }
  }
}
