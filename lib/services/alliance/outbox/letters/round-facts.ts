import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance, member } from "@/db/schema/alliance";
import { respondent, round, roundClosing, roundPartner } from "@/db/schema/deliberation";
import { AppError } from "@/lib/platform/errors";

/** What a mail to a respondent may tell, as it is at the moment of sending. @throws AppError not-found */
export async function respondentFacts(tx: Transaction, allianceId: string, respondentId: string) {
  const [found] = await tx
    .select({
      respondentId: respondent.respondentId,
      generation: respondent.generation,
      name: respondent.name,
      email: respondent.email,
      partnerName: roundPartner.name,
      allianceName: alliance.name,
      roundId: round.roundId,
      askedBy: round.openedByName,
      askedFor: round.openedByOrganisation,
      closesAt: round.closesAt,
      closedAt: roundClosing.closedAt,
      takesPart: sql<boolean>`exists (select 1 from ${member} where ${member.allianceId} = ${allianceId}
        and ${member.personId} = ${respondent.personId} and ${member.endedAt} is null)`,
    })
    .from(respondent)
    .innerJoin(alliance, eq(alliance.allianceId, allianceId))
    .innerJoin(round, and(eq(round.allianceId, allianceId), eq(round.roundId, respondent.roundId)))
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
    .where(and(eq(respondent.allianceId, allianceId), eq(respondent.respondentId, respondentId)));
  if (!found) throw new AppError("not-found");
  return found;
}
