import "server-only";
import type { Transaction } from "@/db/client";
import type { member } from "@/db/schema/alliance";
import {
  owingDecision,
  type PlaceEndingRefusal,
  placeEndingRefusal,
} from "@/lib/domain/alliance/leaving/member-ending";
import { type JoinedPartner, takingPartIn } from "@/lib/services/alliance/alliance/people";
import { questionsIn } from "@/lib/services/alliance/member/owing";
import { ownOrganisationIds } from "@/lib/services/people/organisation/own-places";

type Member = typeof member.$inferSelect;

/** What somebody does for one organisation in one alliance, and whether all of it may end. */
export type HeldSeats = {
  alliance: { allianceId: string; name: string };
  partner: JoinedPartner;
  members: Member[];
  ending: Member[];
  refusal: PlaceEndingRefusal | null;
  /** Whether the viewer takes part there too: else its name is not theirs to know. */
  seen: boolean;
};
type Wanted = {
  allianceIds: readonly string[];
  organisationId: string;
  personId: string;
  viewerId: string | null;
};

/** The seats that end with a place, alliance by alliance, in order of their ids; three statements. */
export async function seatsOfPlace(tx: Transaction, wanted: Wanted): Promise<HeldSeats[]> {
  const { allianceIds, organisationId, personId, viewerId } = wanted;
  if (allianceIds.length === 0) return [];
  const takingPart = await takingPartIn(tx, allianceIds);
  const questions = await questionsIn(tx, allianceIds);
  const places = viewerId ? await ownOrganisationIds(tx, viewerId) : [];
  const seesThrough = (one: Member) => one.personId === viewerId && places.includes(one.organisationId);
  return allianceIds.flatMap((allianceId) => {
    const people = takingPart.get(allianceId);
    const asked = questions.find((one) => one.allianceId === allianceId);
    const ending = people?.members.filter(
      (one) => one.personId === personId && one.organisationId === organisationId,
    );
    const partner = people?.partners.find((one) => one.partnerId === ending?.[0]?.partnerId);
    if (!people || !asked || !ending || !partner) return [];
    const { partners, members } = people;
    const owing = owingDecision({ ...asked, partners });
    const stopped = asked.place.status === "stopped";
    return [
      {
        alliance: { allianceId, name: asked.name },
        ...{ partner, members, ending },
        refusal: placeEndingRefusal({ partners, members, ending, owing, stopped }),
        seen: members.some(seesThrough),
      },
    ];
  });
}
