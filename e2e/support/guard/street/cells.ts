import {
  type Door,
  type Leaf,
  leaves,
  type Values,
  valueAt,
  withValue,
} from "@/e2e/support/guard/doors/door";
import { type Actor, otherAlliances } from "@/e2e/support/guard/street/actors";
import { type Neighbourhood, whoMay } from "@/e2e/support/guard/street/neighbourhood";
import { endedLike, forged, madeUpLike, type There } from "@/e2e/support/guard/street/there";

/** One call with ids that are not the caller's, and the same call with ids that nobody has. */
export type Cell = {
  /** What was swapped for whose: "roundId for a stranger's". */
  says: string;
  values: Values;
  /** None for what is over in one's own alliance: one may hear that it is, and nothing changes. */
  twin: Values | null;
  /** What stands in the places that were swapped. */
  lent: readonly string[];
  made: readonly string[];
  /** Of the page that the call is made from. */
  page: Values;
};

/** Every id apart and all of them at once, from every lender: a stranger's, a former one, of the other alliance. */
export async function cellsFor(near: Neighbourhood, door: Door, actor: Actor): Promise<Cell[]> {
  const own = near.at(door, actor.own);
  const base = await door.fill(own, actor.me, near.hands);
  const found = leaves(door.schema, base);
  const page = await pageFrom(near, door, actor);
  const cells = actor.own ? overIn(door, own, { base, found, page }) : [];
  for (const [whose, side] of Object.entries(actor.lenders)) {
    const place = near.at(door, side);
    const foreign = await door.fill(place, whoMay(door, place), near.hands);
    for (const swap of whose === otherAlliances ? within(found) : swapsOf(found, actor.own !== undefined)) {
      const call = swap.length === 1 ? base : foreign;
      const lend = { whose, place, foreign, base };
      const values = swapped(call, swap, (leaf) => lentFor(leaf, lend));
      if (JSON.stringify(values) === JSON.stringify(base)) continue;
      const lent = swap.map(({ path }) => String(valueAt(values, path)));
      const madeFor = new Map(lent.map((text) => [text, madeUpLike(text)]));
      const twin = swapped(values, swap, ({ path }) => madeFor.get(String(valueAt(values, path))) ?? "");
      const names = swap.map(({ path }) => path.join(".")).join(", ");
      cells.push({
        ...{ says: `${names} for ${whose}`, values, twin, page },
        ...{ lent, made: lent.map((text) => madeFor.get(text) ?? "") },
      });
    }
  }
  return cells;
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
    return [
      { says: `${path.join(".")} for one that is over`, values, twin, lent: [over], made: [made], page },
    ];
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
async function pageFrom(near: Neighbourhood, door: Door, { own, me }: Actor): Promise<Values> {
  const page = near.pageOf(door);
  return page ? page.fill(near.at(page, own), me, near.hands) : {};
}
