import { invitationToken } from "@/lib/access/links/invitation-link";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import type { SmallAlliance } from "@/scripts/testing/small-alliance";

export type Invited = { allianceId: string; invitationId: string; partnerId: string; token: string };
type Who = { name: string; email: string; role?: InvitedRole };

/** The manager asks one person, for a new organisation unless a partner is named. */
export async function invite(
  { allianceId, manager }: SmallAlliance,
  { name, email, role = "director" }: Who,
  partnerId?: string,
): Promise<Invited> {
  const partner = partnerId
    ? { partnerId }
    : { name: `Van ${name}`, capacity: "partner" as const, initiating: false };
  const people = [{ role, name, email }];
  const sent = await sendInvitation(manager, { allianceId, partner, people, message: "Dag", sure: true });
  if (!sent.ok) throw new Error(`the invitation is refused: ${sent.reason}`);
  const invitationId = sent.invitationIds[0] ?? "";
  return { allianceId, invitationId, partnerId: sent.partnerId, token: tokenOf(allianceId, invitationId) };
}

export const tokenOf = (allianceId: string, invitationId: string, generation = 1): string =>
  invitationToken({ allianceId, invitationId, generation });

/** What somebody fills in to join for an own organisation. */
export const joiningFor = (token: string, organisationId: string) => ({
  ...{ token, organisation: { kind: "own" as const, organisationId } },
  ...{ contribution: "vrijwilligers", personName: "Bram", jobTitle: "directeur", decidesAlone: true },
});

/** What somebody fills in to join for an organisation that is not here yet. */
export const joiningWithOwn = (token: string, name = "Zonnehoek") => ({
  ...joiningFor(token, ""),
  organisation: { kind: "new" as const, name, shortName: name, place: null, kvkNumber: null },
});

/** A browser that nobody else uses, so that limits of one test do not count in another. */
export function freshVisitor(): Visitor {
  visitors += 1;
  return { address: `198.51.100.${visitors}`, asked: null, sessionToken: null };
}
let visitors = 0;
