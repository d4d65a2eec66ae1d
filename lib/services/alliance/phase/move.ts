import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { phaseMove } from "@/db/schema/alliance";
import { asMove } from "@/lib/access/keeping/place";
import { type MoveRefusal, nextMove, type Proposal, stateAfter } from "@/lib/domain/alliance/phase-machine";

export type MoveFacts = { allianceId: string; personId: string | null; name: string; now: Date };
export type ProposedMove = MoveFacts & {
  proposal: Proposal;
  /** The last move that the page showed. */
  seen: number;
  reason?: string;
  /** When it came about, if that was not now. */
  at?: Date;
  gateMayOpen?: boolean;
  /** On which facts it rests. */
  facts?: Record<string, unknown>;
};
export type MoveMade = { ok: true; seq: number } | { ok: false; reason: MoveRefusal };

/** Makes one move of the phase machine, or says why not. Of two at once, the second has not seen the first. */
export async function makeMove(tx: Transaction, asked: ProposedMove): Promise<MoveMade> {
  const { allianceId, proposal, seen, reason = "", gateMayOpen = false, now } = asked;
  const state = stateAfter((await movesOf(tx, allianceId)).map(asMove));
  const moved = nextMove(state, proposal, { seen, reason, gateMayOpen });
  if (!moved.ok) return moved;
  const { seq, kind, from, to } = moved.move;
  const made = await tx
    .insert(phaseMove)
    .values({
      ...{ allianceId, seq, kind, fromPhase: from, toPhase: to, reason: reason.trim() },
      ...{ at: asked.at ?? now, madeAt: now, madeBy: asked.personId, madeByName: asked.name },
      facts: asked.facts ?? {},
    })
    .onConflictDoNothing()
    .returning({ seq: phaseMove.seq });
  return made.length > 0 ? { ok: true, seq } : { ok: false, reason: "changed" };
}

export const movesOf = (tx: Transaction, allianceId: string) =>
  tx.select().from(phaseMove).where(eq(phaseMove.allianceId, allianceId)).orderBy(asc(phaseMove.seq));
