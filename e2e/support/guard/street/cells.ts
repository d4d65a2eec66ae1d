import { type Door, type Leaf, leaves, valueAt, withValue } from "@/e2e/support/guard/doors/door";
import type { Values } from "@/e2e/support/guard/doors/values";
import { type Actor, otherAlliances, type SideName } from "@/e2e/support/guard/street/actors";
import { type Neighbourhood, whoMay } from "@/e2e/support/guard/street/neighbourhood";
import { endedLike, forged, type Me, madeUpLike, type There } from "@/e2e/support/guard/street/there";
import { isOfOrganisation, ownSide } from "@/e2e/support/guard/street/verdict";

/** One call with ids that are not the caller's, and the same call with ids that nobody has. */
export type Cell = {
  /** What was swapped for whose: "roundId for a stranger's". */
  says: string;
  values: Values;
  /** None for what is over in one's own alliance: one may hear that it is, and nothing changes. */
  twin: Values | null;
  /** Nothing in it is the caller's own. */
  isWhole: boolean;
  /** What stands in the places that were swapped. */
  lent: readonly string[];
  made: readonly string[];
  /** Of the page that the call is made from. */
  page: Values;
};

/** Every id apart and all of them at once, from every lender: a stranger's, a former one, of the other alliance. */
export async function cellsFor(near: Neighbourhood, door: Door, actor: Actor): Promise<Cell[]> {
  const own = near.at(door, ownSide(door, actor));
  const base = await door.fill(own, actor.me, near.hands);
  const found = leaves(door.schema, base);
  const page = await pageFrom(near, door, actor);
  const cells = ownSide(door, actor) ? overIn(door, own, { base, found, page }) : [];
  for (const { whose, place, by } of lendersFor(near, door, actor)) {
    const foreign = await door.fill(place, by, near.hands);
    for (const swap of whose === otherAlliances
      ? within(found)
      : swapsOf(found, ownSide(door, actor) !== undefined)) {
      const call = swap.length === 1 ? base : foreign;
      const lend = { whose, place, foreign, base };
      const values = swapped(call, swap, (leaf) => lentFor(leaf, lend));
      if (JSON.stringify(values) === JSON.stringify(base)) continue;
      const lent = swap.map(({ path }) => String(valueAt(values, path)));
      const madeFor = new Map(lent.map((text) => [text, madeUpLike(text)]));
      const twin = swapped(values, swap, ({ path }) => madeFor.get(String(valueAt(values, path))) ?? "");
      const names = swap.map(({ path }) => path.join(".")).join(", ");
      cells.push({
        ...{ says: `${names} for ${whose}`, values, twin, page, isWhole: swap.length === found.length },
        ...{ lent, made: lent.map((text) => madeFor.get(text) ?? "") },
      });
    }
  }
  return cells;
}

type Lender = { whose: string; place: There; by: Me };

/** Of alliances, who is a stranger to whom follows from the sides; of organisations, also the neighbours are. */
function lendersFor(near: Neighbourhood, door: Door, { lenders, lives, me }: Actor): Lender[] {
  const lend = (whose: string, side: SideName): Lender => {
    const place = near.at(door, side);
    return { whose, place, by: whoMay(door, place) };
  };
  if (!isOfOrganisation(door) || !lives) {
    return Object.entries(lenders).map(([whose, side]) => lend(whose, side));
  }
  const next = lend("a neighbour's", lives);
  const { people } = next.place.cast;
  const by = next.by.organisationId === me.organisationId ? people.director : next.by;
  const stranger = lend("a stranger's", lives === "ours" ? "theirs" : "ours");
  return [stranger, lend("a former", "former"), { ...next, by }];
}

type Own = { base: Values; found: Leaf[]; page: Values };

/** What is over in one's own alliance, where something that still runs is asked for. A paper that is gone is not there. */
function overIn({ kind }: Door, own: There, { base, found, page }: Own): Cell[] {
  if (kind !== "action" && kind !== "handler" && kind !== "download") return [];
  return found.flatMap(({ path }) => {
    const over = endedLike(own, String(valueAt(base, path)));
    if (!over) return [];
    const made = madeUpLike(over);
    const values = withValue(base, path, over) as Values;
    const twin = kind === "download" ? (withValue(base, path, made) as Values) : null;
    const says = `${path.join(".")} for one that is over`;
    return [{ says, values, twin, lent: [over], made: [made], page, isWhole: false }];
  });
}

/** For who owns nothing, a single id of others beside made-up ones is a call as well. */
function swapsOf(found: readonly Leaf[], owns: boolean): Leaf[][] {
  if (found.length === 0) return [];
  return found.length === 1 && !owns ? [[...found]] : [...found.map((leaf) => [leaf]), ...all(found)];
}

/** Of an alliance that is one's own as well: what lies in it, but not the alliance itself. */
const within = (found: readonly Leaf[]): Leaf[][] =>
  found.some(isAlliance) ? found.filter((leaf) => !isAlliance(leaf)).map((leaf) => [leaf]) : [];

const isAlliance = ({ path }: Leaf): boolean => path.at(-1) === "allianceId";

const all = (found: readonly Leaf[]): Leaf[][] => (found.length > 1 ? [[...found]] : []);

const swapped = (values: Values, swap: readonly Leaf[], value: (leaf: Leaf) => string): Values =>
  swap.reduce((made, leaf) => withValue(made, leaf.path, value(leaf)) as Values, values);

type Lending = { whose: string; place: There; foreign: Values; base: Values };

/** An id is lent as it is. A link is a key: who has it may, so what is lent is one that no longer opens, or a forgery. */
function lentFor({ path, points }: Leaf, { whose, place, foreign, base }: Lending): string {
  const value = String(valueAt(foreign, path) ?? valueAt(base, path));
  if (points === "id") return value;
  if (whose !== "a former") return forged(value, String(valueAt(base, path)));
  const links: Record<string, string> = place.links;
  const name = Object.keys(links).find((one) => links[one] === value) ?? "";
  const old = links[`old${name[0]?.toUpperCase()}${name.slice(1)}`];
  if (!old) throw new Error(`no link that came before ${name || "this one"}`);
  return old;
}

/** The page that an action is posted from is one's own, whatever is posted. */
async function pageFrom(near: Neighbourhood, door: Door, actor: Actor): Promise<Values> {
  const page = near.pageOf(door);
  return page ? page.fill(near.at(page, ownSide(page, actor)), actor.me, near.hands) : {};
}
