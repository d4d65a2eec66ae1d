import { type PersonActor, personActor } from "@/lib/access/actor";
import { invitationToken } from "@/lib/access/links/invitation-link";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { type SendInvitation, sendInvitation } from "@/lib/services/alliance/invitation/send";

type Joining = {
  allianceId: string;
  partner: SendInvitation["partner"];
  organisationId: string;
  contribution: string;
  people: { role: InvitedRole; name: string; email: string; personId: string }[];
};

/** Invites people of one organisation and lets them accept, as they would themselves. Returns the partner. */
export async function inviteAndJoin(asker: PersonActor, joining: Joining): Promise<string> {
  const { allianceId, partner, organisationId, contribution, people } = joining;
  const asked = people.map(({ role, name, email }) => ({ role, name, email: email.toLowerCase() }));
  const sent = await sendInvitation(asker, { allianceId, partner, people: asked, message: "", sure: true });
  if (!sent.ok) throw new Error(`an invitation is refused: ${sent.reason}`);
  for (const [place, { personId, name }] of people.entries()) {
    const invitationId = sent.invitationIds[place] ?? "";
    const accepted = await acceptInvitation(personActor(personId), {
      token: invitationToken({ allianceId, invitationId, generation: 1 }),
      organisation: { kind: "own", organisationId },
      ...{ contribution, personName: name, jobTitle: "", decidesAlone: true },
    });
    if (!accepted.ok) throw new Error(`an invitation cannot be accepted: ${accepted.reason}`);
  }
  return sent.partnerId;
}
