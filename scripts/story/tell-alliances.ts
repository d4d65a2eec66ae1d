import { personActor, systemActor } from "@/lib/access/actor";
import { isPhaseNumber } from "@/lib/domain/alliance/phase";
import { at } from "@/lib/platform/clock";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { addMember } from "@/lib/services/alliance/member/add";
import { addPartner } from "@/lib/services/alliance/partner/add";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { type Calendar, keysOf } from "./calendar";
import {
  type CastAlliance,
  people as castPeople,
  type OrganisationKey,
  organisations,
  type PersonKey,
} from "./cast";

export type ToldPeople = {
  organisationIds: Record<OrganisationKey, string>;
  personIds: Record<PersonKey, string>;
};
export type ToldAlliance = {
  allianceId: string;
  partnerIds: Partial<Record<OrganisationKey, string>>;
  memberIds: Map<string, string>;
};

const platform = systemActor("story");

/** Registers every organisation of the cast and its people. */
export async function tellPeople(calendar: Calendar): Promise<ToldPeople> {
  const organisationIds = {} as Record<OrganisationKey, string>;
  const personIds = {} as Record<PersonKey, string>;
  await at(calendar.daysAgo(800), async () => {
    for (const key of keysOf(organisations)) {
      const { organisationId } = await registerOrganisation(platform, organisations[key]);
      organisationIds[key] = organisationId;
    }
    for (const key of keysOf(castPeople)) {
      const { organisation, ...rest } = castPeople[key];
      const added = await addPerson(platform, { organisationId: organisationIds[organisation], ...rest });
      personIds[key] = added.personId;
    }
  });
  return { organisationIds, personIds };
}

/** Founds one alliance and brings its partners and people in, a minute apart. */
export async function tellAlliance(
  cast: CastAlliance,
  people: ToldPeople,
  calendar: Calendar,
): Promise<ToldAlliance> {
  const minute = minutesFrom(calendar.daysAgo(cast.enteredDaysAgo[0] ?? 0));
  const [own, ...others] = cast.partners;
  if (!own) throw new Error(`${cast.name} has no partners`);
  const organisationId = people.organisationIds[own.organisation];
  const manager = personActor(people.personIds[cast.manager], { onBehalfOf: organisationId });
  const founded = await at(minute(), () => foundAlliance(manager, foundingOf(cast, own, calendar)));
  const { allianceId } = founded;
  const told = { allianceId, partnerIds: { [own.organisation]: founded.partnerId }, memberIds: new Map() };
  for (const { organisation, contribution } of others) {
    const joining = { organisationId: people.organisationIds[organisation], ...organisations[organisation] };
    const added = await at(minute(), () => addPartner(manager, { allianceId, contribution, ...joining }));
    told.partnerIds[organisation] = added.partnerId;
  }
  for (const member of membersOf(cast, told.partnerIds)) {
    const personId = people.personIds[member.person];
    const { memberId } = await at(minute(), () => addMember(manager, { allianceId, personId, ...member }));
    told.memberIds.set(member.person, memberId);
  }
  return told;
}

function foundingOf(cast: CastAlliance, own: CastAlliance["partners"][number], calendar: Calendar) {
  const { name, reason, peopleWord } = cast;
  const entries = cast.enteredDaysAgo.map((days, place) => {
    const phase = place + 1;
    if (!isPhaseNumber(phase)) throw new Error(`${cast.name} has more than five phases`);
    return { phase, enteredAt: calendar.daysAgo(days) };
  });
  return { name, reason, peopleWord, contribution: own.contribution, entries };
}

function membersOf(cast: CastAlliance, partnerIds: ToldAlliance["partnerIds"]) {
  return cast.partners.flatMap((partner) =>
    partner.people.map(({ person, role }) => ({
      person,
      role,
      partnerId: partnerIds[partner.organisation] ?? "",
      name: castPeople[person].name,
      email: castPeople[person].email,
    })),
  );
}

function minutesFrom(start: Date): () => Date {
  let minutes = 0;
  return () => new Date(start.getTime() + 60_000 * minutes++);
}
