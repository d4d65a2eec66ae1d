import "server-only";
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { respondent, round, roundClosing } from "@/db/schema/deliberation";
import { invitation } from "@/db/schema/invitation";
import type { PersonActor } from "@/lib/access/actor";
import { type View, view } from "@/lib/access/doors";
import {
  heirOfInitiative,
  type PartnerLeavingRefusal,
  partnerLeavingRefusal,
} from "@/lib/domain/alliance/leaving/partner-leaving";
import { managersAmong, speakersFor } from "@/lib/domain/alliance/leaving/seat";
import { AppError } from "@/lib/platform/errors";
import {
  allianceById,
  type JoinedPartner,
  partnersWithMembers,
} from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { partnersOwingDecision } from "@/lib/services/alliance/member/owing";

export type PartnerDeparture = {
  partner: { partnerId: string; organisationId: string; name: string };
  /** Everyone who acts for it, once. */
  people: string[];
  /** Who may let it leave, when the viewer may not. */
  speakers: string[];
  refusal: Exclude<PartnerLeavingRefusal, "reason-missing"> | null;
  /** Invitations that would be taken back, by name. */
  invited: string[];
  /** Its people who were asked in a round that is open. */
  answering: string[];
  owesDecision: boolean;
  /** Who takes the initiative on, when it is the last that has it. */
  heir: string | null;
};
export type LeavingPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string };
  /** Told of it by mail. */
  managers: string[];
  /** One for each partner that the viewer acts for. */
  departures: PartnerDeparture[];
};

/** What it means for a partner to leave: what ends, what goes on, and who is told. */
export async function prepareLeaving(actor: PersonActor, allianceId: string): Promise<LeavingPage> {
  return view(actor, "partner.leave", allianceId, async ({ tx, standing, now }) => {
    const { name } = await allianceById(tx, allianceId);
    const people = await partnersWithMembers(tx, allianceId);
    const own = people.partners.filter((one) => standing.partnerIds.includes(one.partnerId));
    if (own.length === 0) throw new AppError("not-found");
    const partnerIds = own.map((one) => one.partnerId);
    const invited = await openInvitations(tx, { allianceId, partnerIds, now });
    const asked = await askedInOpenRound(tx, { allianceId, partnerIds, now });
    const owing = await partnersOwingDecision(tx, allianceId, people.partners);
    const heldBy = ({ partnerId }: JoinedPartner) => ({
      ...termsOf({ ...people, partnerId, personId: standing.personId ?? "" }),
      ...{ invited: namesFor(partnerId, invited), answering: namesFor(partnerId, asked) },
      owesDecision: owing.includes(partnerId),
    });
    return {
      viewer: viewerAmong(people, standing),
      alliance: { allianceId, name },
      managers: unique(managersAmong(people.members)),
      departures: own.map((partner) => ({ partner, ...heldBy(partner) })),
    };
  });
}

type People = Awaited<ReturnType<typeof partnersWithMembers>>;

function termsOf(facts: People & { partnerId: string; personId: string }) {
  const { partners, members, partnerId } = facts;
  const refusal = partnerLeavingRefusal({ ...facts, reason: "given later" });
  const heir = heirOfInitiative(facts);
  return {
    people: unique(members.filter((one) => one.partnerId === partnerId)),
    speakers: unique(speakersFor(partnerId, members)),
    refusal: refusal === "reason-missing" ? null : refusal,
    heir: partners.find((one) => one.partnerId === heir)?.name ?? null,
  };
}

const unique = (members: readonly { name: string }[]): string[] => [
  ...new Set(members.map((one) => one.name)),
];

type Named = { partnerId: string; name: string };

const namesFor = (partnerId: string, found: readonly Named[]): string[] =>
  found.filter((one) => one.partnerId === partnerId).map((one) => one.name);

type Wanted = { allianceId: string; partnerIds: string[] } & Pick<View, "now">;

function openInvitations(tx: Transaction, { allianceId, partnerIds, now }: Wanted): Promise<Named[]> {
  return tx
    .select({ partnerId: invitation.partnerId, name: invitation.name })
    .from(invitation)
    .where(
      and(
        eq(invitation.allianceId, allianceId),
        inArray(invitation.partnerId, partnerIds),
        isNull(invitation.acceptedAt),
        isNull(invitation.declinedAt),
        isNull(invitation.revokedAt),
        gt(invitation.expiresAt, now),
      ),
    );
}

function askedInOpenRound(tx: Transaction, { allianceId, partnerIds, now }: Wanted): Promise<Named[]> {
  return tx
    .select({ partnerId: respondent.partnerId, name: respondent.name })
    .from(respondent)
    .innerJoin(round, and(eq(round.allianceId, allianceId), eq(round.roundId, respondent.roundId)))
    .leftJoin(
      roundClosing,
      and(eq(roundClosing.allianceId, allianceId), eq(roundClosing.roundId, respondent.roundId)),
    )
    .where(
      and(
        eq(respondent.allianceId, allianceId),
        inArray(respondent.partnerId, partnerIds),
        gt(round.closesAt, now),
        isNull(roundClosing.closedAt),
      ),
    );
}
