import "server-only";
import { respondentToken } from "@/lib/access/respondent-link";
import { lastDayOf } from "@/lib/content/dates";
import { roundInvitationWording } from "@/lib/content/mail/round-invitation";
import { roundResultWording } from "@/lib/content/mail/round-result";
import { env } from "@/lib/platform/env";
import type { Letter } from "@/lib/platform/mail/letter";
import { nameInSentence } from "@/lib/platform/mail/names";
import type { MailSubject } from "@/lib/services/alliance/outbox/facts";
import type { MailKind } from "@/lib/services/alliance/outbox/post";

/** The words of one mail; null when it has nothing to say any more, like an invitation to a closed round. */
export function writeLetter(
  kind: MailKind,
  { allianceId, now, ...facts }: MailSubject & { allianceId: string; now: Date },
): Letter | null {
  const { respondentId, generation, roundId, closesAt } = facts;
  const names = {
    name: nameInSentence(facts.name),
    allianceName: nameInSentence(facts.allianceName),
    partnerName: nameInSentence(facts.partnerName),
  };
  if (kind === "round-result") {
    const path = `samenwerkingen/${allianceId}/uitvoering/samenwerkingschecker/${roundId}`;
    return roundResultWording({ ...names, link: `${env.baseUrl}/${path}` });
  }
  if (facts.closedAt || closesAt <= now) return null;
  return roundInvitationWording({
    ...names,
    askedBy: nameInSentence(facts.askedBy),
    askedFor: nameInSentence(facts.askedFor),
    lastDay: lastDayOf(closesAt),
    link: `${env.baseUrl}/vragenlijst/${respondentToken({ allianceId, respondentId, generation })}`,
  });
}
