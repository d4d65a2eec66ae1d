import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member } from "@/db/schema/alliance";
import type { Performance } from "@/lib/access/doors";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { type MoveMade, makeMove, type ProposedMove } from "@/lib/services/alliance/phase/move";

/** What a page of the phases posts. */
export type AskedMove = {
  allianceId: string;
  /** The last move that the page showed. */
  seen: number;
  reason: string;
};

/** Holds the alliance, makes a move that needs nothing but a reason, and records it. */
export async function moveHeld(
  { tx, now, standing, record }: Performance,
  asked: AskedMove & Pick<ProposedMove, "proposal" | "facts">,
): Promise<MoveMade> {
  const { allianceId } = asked;
  await holdAlliance(tx, allianceId);
  const { personId } = standing;
  const moved = await makeMove(tx, { ...asked, personId, now, name: await nameOf(tx, allianceId, personId) });
  if (moved.ok) record({ seq: moved.seq });
  return moved;
}

async function nameOf(tx: Transaction, allianceId: string, personId: string | null): Promise<string> {
  const [found] = await tx
    .select({ name: member.name })
    .from(member)
    .where(
      and(eq(member.allianceId, allianceId), eq(member.personId, personId ?? ""), isNull(member.endedAt)),
    );
  return found?.name ?? "";
}
