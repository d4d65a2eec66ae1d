import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance } from "@/db/schema/alliance";
import {
  ownCopy,
  respondent,
  round,
  roundClosing,
  roundPartner,
  roundReveal,
  sealedAnswer,
  sealedSheet,
} from "@/db/schema/deliberation";
import type { RespondentActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import type { PeopleWord } from "@/lib/domain/alliance/role";
import { type RoundState, roundState } from "@/lib/domain/deliberation/round";
import { AppError } from "@/lib/platform/errors";
import { openOwnCopy } from "@/lib/services/deliberation/round/own-copy";

/** What one respondent sees of a round: the question around it and the own answers. */
export type Sheet = {
  allianceId: string;
  respondentId: string;
  roundId: string;
  allianceName: string;
  peopleWord: PeopleWord;
  reason: string;
  respondentName: string;
  partnerName: string;
  partnerShortName: string;
  /** How many partners answer side by side. */
  partnerCount: number;
  roundNumber: number;
  openedByName: string;
  openedByOrganisation: string;
  closesAt: Date;
  discussAt: Date | null;
  state: RoundState;
  submittedAt: Date | null;
  /** Answer per item: "1".."10" or a non-answer. */
  answers: Readonly<Record<string, string>>;
};

/** @throws AppError not-found for a link that is not (or no longer) valid. */
export async function readSheet(actor: RespondentActor): Promise<Sheet> {
  const { allianceId, respondentId } = actor;
  return view(actor, "answer.read", allianceId, async ({ tx, now }) => {
    const asked = await findAsked(tx, allianceId, respondentId);
    const state = roundState(asked, now);
    return {
      allianceId,
      respondentId,
      ...asked,
      partnerCount: await countPartners(tx, allianceId, asked.roundId),
      state,
      answers: await ownAnswers(tx, actor),
    };
  });
}

const shownToRespondent = {
  allianceName: alliance.name,
  reason: alliance.reason,
  peopleWord: alliance.peopleWord,
  respondentName: respondent.name,
  partnerName: roundPartner.name,
  partnerShortName: roundPartner.shortName,
  roundId: round.roundId,
  roundNumber: round.number,
  openedByName: round.openedByName,
  openedByOrganisation: round.openedByOrganisation,
  closesAt: round.closesAt,
  discussAt: round.discussAt,
  closedAt: roundClosing.closedAt,
  revealedAt: roundReveal.revealedAt,
  submittedAt: sealedSheet.submittedAt,
};

async function findAsked(tx: Transaction, allianceId: string, respondentId: string) {
  const [found] = await tx
    .select(shownToRespondent)
    .from(respondent)
    .innerJoin(round, and(eq(round.allianceId, allianceId), eq(round.roundId, respondent.roundId)))
    .innerJoin(alliance, eq(alliance.allianceId, allianceId))
    .innerJoin(
      roundPartner,
      and(
        eq(roundPartner.allianceId, allianceId),
        eq(roundPartner.roundId, respondent.roundId),
        eq(roundPartner.partnerId, respondent.partnerId),
      ),
    )
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, allianceId), eq(roundClosing.roundId, respondent.roundId)),
    )
    .leftJoin(
      roundReveal,
      and(eq(roundReveal.allianceId, allianceId), eq(roundReveal.roundId, respondent.roundId)),
    )
    .leftJoin(
      sealedSheet,
      and(eq(sealedSheet.allianceId, allianceId), eq(sealedSheet.respondentId, respondentId)),
    )
    .where(and(eq(respondent.allianceId, allianceId), eq(respondent.respondentId, respondentId)));
  if (!found) throw new AppError("not-found");
  return found;
}

async function countPartners(tx: Transaction, allianceId: string, roundId: string): Promise<number> {
  return tx.$count(
    roundPartner,
    and(eq(roundPartner.allianceId, allianceId), eq(roundPartner.roundId, roundId)),
  );
}

/** Sealed answers while they exist; after the reveal the own copy, which only this link can open. */
async function ownAnswers(tx: Transaction, actor: RespondentActor): Promise<Record<string, string>> {
  const { allianceId, respondentId } = actor;
  const sealed = await answersOf(tx, allianceId, respondentId);
  if (Object.keys(sealed).length > 0) return sealed;
  const [copy] = await tx
    .select({ ciphertext: ownCopy.ciphertext })
    .from(ownCopy)
    .where(and(eq(ownCopy.allianceId, allianceId), eq(ownCopy.respondentId, respondentId)));
  return copy ? openOwnCopy(actor, copy.ciphertext) : {};
}

export async function answersOf(
  tx: Transaction,
  allianceId: string,
  respondentId: string,
): Promise<Record<string, string>> {
  const rows = await tx
    .select({ item: sealedAnswer.item, value: sealedAnswer.value, nonAnswer: sealedAnswer.nonAnswer })
    .from(sealedAnswer)
    .where(and(eq(sealedAnswer.allianceId, allianceId), eq(sealedAnswer.respondentId, respondentId)));
  return Object.fromEntries(rows.map((row) => [row.item, row.nonAnswer ?? String(row.value)]));
}
