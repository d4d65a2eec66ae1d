import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import {
  respondent,
  roundCell,
  roundPartner,
  roundReveal,
  sealedAnswer,
  sealedSheet,
} from "@/db/schema/deliberation";
import type { SystemActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { cellsByName } from "@/lib/domain/deliberation/reveal";
import { AppError } from "@/lib/platform/errors";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { findRound } from "@/lib/services/deliberation/round/find";
import { holdRound } from "@/lib/services/deliberation/round/hold";

export type RevealRound = { allianceId: string; roundId: string };
export type RevealRoundResult = { ok: true } | { ok: false; reason: "not-closed" | "already-revealed" };

/**
 * Writes what may be known and deletes everything sealed, in one transaction, as the one database role that
 * can. A crash in the middle leaves the round closed and sealed, and the job runs again.
 */
export async function revealRound(
  actor: SystemActor,
  { allianceId, roundId }: RevealRound,
): Promise<RevealRoundResult> {
  return perform(actor, "round.reveal", allianceId, async ({ tx, now, record }) => {
    await holdRound(tx, roundId);
    const found = await findRound(tx, allianceId, roundId);
    if (found.revealedAt) return { ok: false, reason: "already-revealed" };
    if (!found.closedAt) return { ok: false, reason: "not-closed" };
    const submitted = await submittedSheets(tx, allianceId, roundId);
    await writeCells(tx, { allianceId, roundId, submitted });
    await deleteSealed(tx, allianceId, roundId);
    await tx.insert(roundReveal).values({ allianceId, roundId, revealedAt: now });
    await tellRespondents(tx, { allianceId, roundId, now });
    record({ roundId, number: found.number, answered: submitted.length });
    return { ok: true };
  });
}

type Submitted = { respondentId: string; partnerId: string };

async function submittedSheets(tx: Transaction, allianceId: string, roundId: string): Promise<Submitted[]> {
  const rows = await tx
    .select({
      respondentId: sealedSheet.respondentId,
      partnerId: respondent.partnerId,
      mode: roundPartner.mode,
    })
    .from(sealedSheet)
    .innerJoin(
      respondent,
      and(eq(respondent.allianceId, allianceId), eq(respondent.respondentId, sealedSheet.respondentId)),
    )
    .innerJoin(
      roundPartner,
      and(
        eq(roundPartner.allianceId, allianceId),
        eq(roundPartner.roundId, roundId),
        eq(roundPartner.partnerId, respondent.partnerId),
      ),
    )
    .where(and(eq(sealedSheet.allianceId, allianceId), eq(sealedSheet.roundId, roundId)));
  if (rows.some((row) => row.mode !== "by-name")) {
    throw new AppError("invalid", "only rounds answered by name can be revealed");
  }
  return rows;
}

async function writeCells(
  tx: Transaction,
  { allianceId, roundId, submitted }: { allianceId: string; roundId: string; submitted: Submitted[] },
): Promise<void> {
  const answers = await tx
    .select()
    .from(sealedAnswer)
    .where(and(eq(sealedAnswer.allianceId, allianceId), eq(sealedAnswer.roundId, roundId)));
  const cells = cellsByName(submitted, answers);
  if (cells.length === 0) return;
  await tx.insert(roundCell).values(cells.map((cell) => ({ allianceId, roundId, ...cell })));
}

async function deleteSealed(tx: Transaction, allianceId: string, roundId: string): Promise<void> {
  for (const table of [sealedAnswer, sealedSheet]) {
    await tx.delete(table).where(and(eq(table.allianceId, allianceId), eq(table.roundId, roundId)));
  }
}

async function tellRespondents(
  tx: Transaction,
  { allianceId, roundId, now }: { allianceId: string; roundId: string; now: Date },
): Promise<void> {
  const asked = await tx
    .select({ respondentId: respondent.respondentId })
    .from(respondent)
    .where(and(eq(respondent.allianceId, allianceId), eq(respondent.roundId, roundId)));
  for (const { respondentId } of asked) {
    await postMail(tx, { allianceId, kind: "round-result", ref: respondentId, at: now });
  }
}
