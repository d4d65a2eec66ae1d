import "server-only";
import { respondentToken } from "@/lib/access/links/respondent-link";
import { lastDayOf } from "@/lib/content/dates";
import { roundInvitationWording } from "@/lib/content/mail/round-invitation";
import { roundResultWording } from "@/lib/content/mail/round-result";
import { env } from "@/lib/platform/env";
import { nameInSentence } from "@/lib/platform/mail/names";
import { respondentFacts } from "@/lib/services/alliance/outbox/letters/round-facts";
import type { WriteLetter } from "@/lib/services/alliance/outbox/letters/write";

/** Nothing to say any more once the round has closed, or to somebody who has left. */
export const roundInvitation: WriteLetter = async (tx, { allianceId, ref, now }) => {
  const facts = await respondentFacts(tx, allianceId, ref);
  const { respondentId, generation, closesAt } = facts;
  if (facts.closedAt || closesAt <= now || !facts.takesPart) return { to: facts.email, letter: null };
  const letter = roundInvitationWording({
    ...namesIn(facts),
    askedBy: nameInSentence(facts.askedBy),
    askedFor: nameInSentence(facts.askedFor),
    lastDay: lastDayOf(closesAt),
    link: `${env.baseUrl}/vragenlijst/${respondentToken({ allianceId, respondentId, generation })}`,
  });
  return { to: facts.email, letter };
};

/** To those who can see the result: not to who left meanwhile. */
export const roundResult: WriteLetter = async (tx, { allianceId, ref }) => {
  const facts = await respondentFacts(tx, allianceId, ref);
  if (!facts.takesPart) return { to: facts.email, letter: null };
  const path = `samenwerkingen/${allianceId}/uitvoering/samenwerkingschecker/${facts.roundId}`;
  return {
    to: facts.email,
    letter: roundResultWording({ ...namesIn(facts), link: `${env.baseUrl}/${path}` }),
  };
};

const namesIn = (facts: { name: string; allianceName: string; partnerName: string }) => ({
  name: nameInSentence(facts.name),
  allianceName: nameInSentence(facts.allianceName),
  partnerName: nameInSentence(facts.partnerName),
});
