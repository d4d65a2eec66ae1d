import { z } from "zod";
import type { Value, Values } from "@/e2e/support/guard/doors/values";
import type { Hands, Me, There } from "@/e2e/support/guard/street/there";
import type { Action } from "@/lib/access/policy";

/** What answers at an address, or that it is an action, which has none of its own. */
export type Kind =
  | "page"
  | "member page"
  | "demo page"
  | "redirect"
  | "handler"
  | "download"
  | "file"
  | "unreachable"
  | "action";

/** One route or action of the build: what it is called with, and a call of it that works. */
export type Door = {
  kind: Kind;
  /** Fields of the form and parts of the address together; what points at something is an `id` or a `link`. */
  schema: z.ZodObject;
  /** The row of the policy that says who may; "anyone" when no policy is asked. */
  may: Action | "anyone";
  /** Why somebody whom the policy lets in cannot make the positive call after all: null when they can. */
  unless?: (me: Me, there: There) => string | null;
  /** The call by `me` upon what lies `there`. */
  fill: (there: There, me: Me, hands: Hands) => Values | Promise<Values>;
  /** Which of the two alliances of a side: the one that is being carried out when left out. */
  in?: "young";
  /** What has to be done first for the call to work: other doors, by whoever may. */
  first?: readonly string[];
  /** A file that goes with the form. */
  file?: { name: string; text: string };
  /** Shows what one's organisation kept of an alliance that it has left. */
  remembers?: true;
  /** Cookies that belong to the call besides the session. */
  cookies?: (me: Me, hands: Hands) => Promise<string>;
  /** The page on which an action stands. */
  at?: `/${string}`;
  /** An address of its own, where the route has parts that are no address. */
  path?: string;
  /** What the answer looks like when it worked; a matter of the kind when left out. */
  works?: { statuses?: readonly number[]; to?: RegExp };
  /** Whether it works without leaving anything behind, though it is no page. */
  leavesNothing?: (me: Me) => boolean;
};

/** Points at one thing; whoever asks made sure that it is theirs, or it does not exist. */
export const id = z.guid().meta({ points: "id" });
/** A word and an id: "role:…". */
export const idWithin = z
  .string()
  .regex(/[0-9a-f-]{36}$/)
  .meta({ points: "id" });
/** Is itself the key: whoever has it may. */
export const link = z.string().min(40).meta({ points: "link" });
/** A key that opens for one person only: in the hands of others it is an id like any other. */
export const bound = z.string().min(40).meta({ points: "id" });
export const text = z.string();

type Given<S extends z.ZodObject> = Omit<Door, "schema" | "fill"> & {
  schema: S;
  fill: (there: There, me: Me, hands: Hands) => z.input<S> | Promise<z.input<S>>;
};

export const door = <S extends z.ZodObject>(given: Given<S>): Door => given as unknown as Door;

export const nothing = z.object({});
type Bare = Omit<Door, "schema" | "fill">;

/** A door that is called with nothing. */
export const bare = (given: Bare): Door => ({ ...given, schema: nothing, fill: () => ({}) });

export type Leaf = { path: readonly (string | number)[]; points: "id" | "link" };

/** Where in a call the ids and links are. */
export function leaves(schema: z.ZodType, values: Value | undefined, path: Leaf["path"] = []): Leaf[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return leaves(schema.unwrap() as z.ZodType, values, path);
  }
  if (values === undefined) return [];
  const { points } = (schema.meta() ?? {}) as { points?: Leaf["points"] };
  if (points) return [{ path, points }];
  if (schema instanceof z.ZodArray && Array.isArray(values)) {
    return values.flatMap((one, place) => leaves(schema.element as z.ZodType, one, [...path, place]));
  }
  if (schema instanceof z.ZodObject && typeof values === "object" && !Array.isArray(values)) {
    return Object.entries(schema.shape).flatMap(([name, part]) =>
      leaves(part as z.ZodType, values[name], [...path, name]),
    );
  }
  return [];
}

export function valueAt(values: Value | undefined, path: Leaf["path"]): Value | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return values;
  if (typeof values !== "object") return undefined;
  return valueAt((values as Record<string | number, Value>)[name], rest);
}

/** The same values with another one in this place. */
export function withValue(values: Value | undefined, path: Leaf["path"], value: Value): Value {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(values)) {
    return values.map((one, place) => (place === name ? withValue(one, rest, value) : one));
  }
  const fields = values as Values;
  return { ...fields, [name]: withValue(fields[name], rest, value) };
}
