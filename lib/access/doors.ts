import "server-only";
import type { Transaction } from "@/db/client";
import { type ActivityFacts, appendActivity } from "@/lib/access/activity";
import type { Actor } from "@/lib/access/actor";
import { enter, poolFor } from "@/lib/access/enter";
import { keepCurrent } from "@/lib/access/keeping/keep-current";
import { type Action, can, isQuiet, type Standing, scopeOf } from "@/lib/access/policy";
import { pool } from "@/lib/access/pools";
import { now as clock } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";

export type View = { tx: Transaction; standing: Standing; now: Date };
export type Performance = View & {
  /** Adds one line to the activity of the scope: ids and numbers only. */
  record: (facts?: ActivityFacts) => void;
  /** The same in one of the alliances that a verb of an organisation opened besides; in order of their ids. */
  recordIn: (allianceId: string, facts: ActivityFacts) => void;
};

/**
 * Reads tenant data: one transaction, entered, standing checked.
 * @param scopeId the alliance, the organisation, or "mine".
 * @throws AppError not-found (a stranger), forbidden (a member without the right).
 */
export function view<T>(
  actor: Actor,
  action: Action,
  scopeId: string,
  read: (door: View) => Promise<T>,
): Promise<T> {
  return throughDoor(actor, { action, id: scopeId }, read);
}

/**
 * Changes tenant data. Refuses to commit without a record, except for the verbs that the policy marks quiet.
 * A result `{ ok: false }` is a refusal: everything is rolled back and the caller gets the reason.
 * @param scopeId the alliance (also one about to be founded) or the organisation.
 * @throws AppError not-found, forbidden, and whatever `run` throws; nothing is kept then.
 */
export async function perform<T>(
  actor: Actor,
  action: Action,
  scopeId: string,
  run: (door: Performance) => Promise<T>,
): Promise<T> {
  try {
    return await throughDoor(actor, { action, id: scopeId }, async (door) => {
      const lines: ActivityFacts[] = [];
      const elsewhere: [string, ActivityFacts][] = [];
      const result = await run({
        ...door,
        record: (facts = {}) => void lines.push(facts),
        recordIn: (allianceId, facts) => void elsewhere.push([allianceId, facts]),
      });
      if (isRefusal(result)) throw new Refused(result);
      for (const [allianceId, facts] of elsewhere)
        await traceIn(allianceId, { action, lines: [facts] }, door);
      await keepTrace({ action, id: scopeId, lines }, door);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result as T;
    throw error;
  }
}

/** Carries a refusal out of the transaction, so that the database rolls back. */
class Refused extends Error {
  constructor(readonly result: unknown) {
    super("refused");
  }
}

const isRefusal = (result: unknown): boolean =>
  typeof result === "object" && result !== null && "ok" in result && result.ok === false;

async function throughDoor<T>(
  actor: Actor,
  door: { action: Action; id: string },
  inside: (door: View) => Promise<T>,
): Promise<T> {
  try {
    return await pool(poolFor(actor, door.action)).transaction(async (tx) => {
      const standing = await enter(tx, actor, door);
      if (!can(standing, door.action)) throw new AppError("forbidden", door.action);
      return inside({ tx, standing, now: clock() });
    });
  } catch (error) {
    throw strangersAreNotFound(error);
  }
}

async function keepTrace(
  { action, id, lines }: { action: Action; id: string; lines: ActivityFacts[] },
  { tx, standing, now }: View,
): Promise<void> {
  if (lines.length === 0) {
    if (isQuiet(action)) return;
    throw new Error(`${action} would commit without an activity record`);
  }
  if (scopeOf(action) !== "organisation") return traceIn(id, { action, lines }, { tx, standing, now });
  await appendActivity(tx, { scope: "organisation", id }, { action, lines, at: now, standing });
}

async function traceIn(
  allianceId: string,
  trace: { action: Action; lines: ActivityFacts[] },
  { tx, standing, now }: View,
): Promise<void> {
  await appendActivity(tx, { scope: "alliance", id: allianceId }, { ...trace, at: now, standing });
  await keepCurrent(tx, allianceId, now);
}

/** The gate's refusal, and a row that would point at one that is not there: an id made up by whoever asks. */
const notThere = new Set(["MT404", "23503"]);

/** The database's own error code, dug out of drizzle's wrapping. */
function strangersAreNotFound(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = (cause as { code?: string } | undefined)?.code;
  return code && notThere.has(code) ? new AppError("not-found") : error;
}
