import { personActor, systemActor } from "@/lib/access/actor";
import { isPhaseNumber } from "@/lib/domain/alliance/phase";
import { at } from "@/lib/platform/clock";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { addMember } from "@/lib/services/alliance/member/add";
import { addPartner } from "@/lib/services/alliance/partner/add";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { type Calendar, keysOf } from "./calendar";
import { type CastAlliance, type OrganisationKey, organisations, type PersonKey, people } from "./cast";

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
    for (const key of keysOf(people)) {
      const { organisation, ...rest } = people[key];
      const added = await addPerson(platform, { organisationId: organisationIds[organisation], ...rest });
      personIds[key] = added.personId;
    }
  });
  return { organisationIds, personIds };
}

/** Founds one alliance and brings its partners and people in. */
export async function tellAlliance(
  cast: CastAlliance,
  { organisationIds, personIds }: ToldPeople,
  calendar: Calendar,
): Promise<ToldAlliance> {
  const [own, ...others] = cast.partners;
  if (!own) throw new Error(`${cast.name} has no partners`);
  const manager = personActor(personIds[cast.manager], { onBehalfOf: organisationIds[own.organisation] });
  return at(calendar.daysAgo(cast.enteredDaysAgo[0] ?? 0), async () => {
    const { name, reason, peopleWord } = cast;
    const entries = cast.enteredDaysAgo.map((days, place) => {
      const phase = place + 1;
      if (!isPhaseNumber(phase)) throw new Error(`${cast.name} has more than five phases`);
      return { phase, enteredAt: calendar.daysAgo(days) };
    });
    const { allianceId, partnerId } = await foundAlliance(manager, {
      name,
      reason,
      peopleWord,
      contribution: own.contribution,
      entries,
    });
    const partnerIds: ToldAlliance["partnerIds"] = { [own.organisation]: partnerId };
    for (const { organisation, contribution } of others) {
      const organisationId = organisationIds[organisation];
      const input = { allianceId, organisationId, contribution, ...organisations[organisation] };
      partnerIds[organisation] = (await addPartner(manager, input)).partnerId;
    }
    const memberIds = new Map<string, string>();
    for (const partner of cast.partners) {
      for (const { person, role } of partner.people) {
        const { memberId } = await addMember(manager, {
          allianceId,
          partnerId: partnerIds[partner.organisation] ?? "",
          personId: personIds[person],
          role,
          name: people[person].name,
          email: people[person].email,
        });
        memberIds.set(person, memberId);
      }
    }
    return { allianceId, partnerIds, memberIds };
  });
}
