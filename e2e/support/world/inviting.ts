import type postgres from "postgres";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { invitationToken } from "@/lib/access/links/invitation-link";
import type { InvitedPerson } from "@/lib/domain/alliance/joining/inviting";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import { joiningFor } from "@/scripts/testing/joining/invited";

/** `organisation`: the name of a new one; `partnerId`: one that is on the list. */
export type Asking = {
  allianceId: string;
  organisation?: string;
  partnerId?: string;
  people: InvitedPerson[];
  message?: string;
};

export async function inviteTo(asker: PersonActor, asking: Asking): Promise<string[]> {
  const { allianceId, organisation = "", partnerId, people, message = "" } = asking;
  const named = { name: organisation, capacity: "partner" as const, initiating: false };
  const partner = partnerId ? { partnerId } : named;
  const sent = await sendInvitation(asker, { allianceId, partner, people, message, sure: true });
  if (!sent.ok) throw new Error(`the invitation is refused: ${sent.reason}`);
  return sent.invitationIds.map(
    (invitationId) => `/uitnodiging/${invitationToken({ allianceId, invitationId, generation: 1 })}`,
  );
}

export async function joinByLink(
  owner: postgres.Sql,
  { link, email }: { link: string; email: string },
): Promise<void> {
  const [own] = await owner<{ person: string; organisation: string }[]>`
    select person_id as person, organisation_id as organisation from affiliation where email = ${email}`;
  if (!own) throw new Error(`${email} works nowhere`);
  const token = link.split("/").at(-1) ?? "";
  const joined = await acceptInvitation(personActor(own.person), joiningFor(token, own.organisation));
  if (!joined.ok) throw new Error(`the invitation cannot be accepted: ${joined.reason}`);
}
