import "server-only";
import { type RespondentActor, respondentActor } from "@/lib/access/actor";
import { linkFromToken, linkToken } from "@/lib/access/links/personal-link";

const purpose = "respondent-link";

type Link = { allianceId: string; respondentId: string; generation: number };

/** The personal link of a respondent to one round. @throws RangeError when the generation does not fit. */
export const respondentToken = ({ allianceId, respondentId, generation }: Link): string =>
  linkToken(purpose, { allianceId, id: respondentId, generation });

/** Null for whatever we did not make ourselves. */
export function respondentFromToken(token: string): RespondentActor | null {
  const link = linkFromToken(purpose, token);
  if (!link) return null;
  const { id: respondentId, ...rest } = link;
  return respondentActor({ respondentId, ...rest });
}
