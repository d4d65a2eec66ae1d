import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { PersonActor } from "@/lib/access/actor";
import type { Cast } from "./cast";
import type { Deed } from "./law/law";
import type { World } from "./law/world";

/** What the things of one story are called in the database. */
export type Ids = {
  cast: Cast;
  alliances: Record<string, string>;
  partners: Record<string, string>;
  seats: Record<string, string>;
  invitations: Record<string, string>;
  questions: Record<string, string>;
};
/** Where it is done: the database, its ids, and the world that whoever does it has seen. */
export type Scene = { sql: postgres.Sql; ids: Ids; world: World };

export type Result = { ok: true } | { ok: false; reason: string };
export type Doing<K extends Deed["does"]> = (
  scene: Scene,
  deed: Extract<Deed, { does: K }>,
  actor: PersonActor,
) => Promise<Result>;

/** A name that nothing bears yet stands for an id that somebody made up. */
export const idIn = (known: Record<string, string>, name: string): string => known[name] ?? randomUUID();
