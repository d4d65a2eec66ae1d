import "server-only";
import { type InvitationActor, invitationActor } from "@/lib/access/actor";
import { linkFromToken, linkToken } from "@/lib/access/links/personal-link";

const purpose = "invitation-link";

type Link = { allianceId: string; invitationId: string; generation: number };

/** The link in the mail to somebody who is asked to join. @throws RangeError when the generation does not fit. */
export const invitationToken = ({ allianceId, invitationId, generation }: Link): string =>
  linkToken(purpose, { allianceId, id: invitationId, generation });

/** Null for whatever we did not make ourselves. */
export function invitationFromToken(token: string): InvitationActor | null {
  const link = linkFromToken(purpose, token);
  if (!link) return null;
  const { id: invitationId, allianceId, generation } = link;
  return invitationActor({ allianceId, invitationId, generation, joining: null });
}
