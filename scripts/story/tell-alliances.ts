import { and, eq } from "drizzle-orm";
import { member } from "@/db/schema/alliance";
import { type PersonActor, personActor, systemActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { gatesBefore } from "@/lib/domain/alliance/bring-in";
import { isPhaseNumber } from "@/lib/domain/alliance/phase";
import { at } from "@/lib/platform/clock";
import { type FoundAlliance, foundAlliance } from "@/lib/services/alliance/alliance/found";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import type { AllianceKey, CastAlliance } from "./alliances";
import { type Calendar, keysOf } from "./calendar";
import { people as castPeople, type OrganisationKey, organisations, type PersonKey } from "./cast";
import { inviteAndJoin } from "./joining";
import { settlePastMail } from "./past-mail";

export type ToldPeople = {
  organisationIds: Record<OrganisationKey, string>;
  personIds: Record<PersonKey, string>;
};
export type ToldAlliance = {
  allianceId: string;
  partnerIds: Partial<Record<OrganisationKey, string>>;
  memberIds: Map<string, string>;
};

export type ToldStory = { people: ToldPeople; alliances: Record<AllianceKey, ToldAlliance> };

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

/** Founds one alliance or brings it in, and lets its partners and people join, a minute apart. */
export async function tellAlliance(
  cast: CastAlliance,
  people: ToldPeople,
  calendar: Calendar,
): Promise<ToldAlliance> {
  const minute = minutesFrom(calendar.daysAgo(cast.enteredDaysAgo.at(-1) ?? 0));
  const [own, ...others] = cast.partners;
  if (!own) throw new Error(`${cast.name} has no partners`);
  const organisationId = people.organisationIds[own.organisation];
  const manager = personActor(people.personIds[cast.manager]);
  const input = foundingOf(cast, { organisationId, contribution: own.contribution }, calendar);
  const founded = await at(minute(), () => foundAlliance(manager, input));
  if (!founded.ok) throw new Error(`${cast.name} cannot be founded: ${founded.reason}`);
  const { allianceId } = founded;
  const partnerIds: ToldAlliance["partnerIds"] = { [own.organisation]: founded.partnerIds[0] };
  const joining = { allianceId, people, minute };
  await joinFor(manager, own, { ...joining, partnerId: founded.partnerIds[0] });
  for (const partner of others) partnerIds[partner.organisation] = await joinFor(manager, partner, joining);
  await settlePastMail(allianceId, minute());
  return { allianceId, partnerIds, memberIds: await contactSeats(manager, allianceId, people) };
}

type CastPartner = CastAlliance["partners"][number];
type Joining = { allianceId: string; people: ToldPeople; minute: () => Date; partnerId?: string };

/** Everyone of one organisation, but for the manager, who is there already. */
async function joinFor(
  manager: PersonActor,
  { organisation, contribution, capacity = "partner", initiating = false, people: seats }: CastPartner,
  { allianceId, people, minute, partnerId }: Joining,
): Promise<string> {
  const { name } = organisations[organisation];
  const invited = seats.flatMap(({ person, role }) =>
    role === "alliance-manager" || people.personIds[person] === manager.personId
      ? []
      : [{ ...castPeople[person], role, personId: people.personIds[person] }],
  );
  let joined = partnerId;
  for (const { role, name: personName, email, personId } of invited) {
    const partner = joined ? { partnerId: joined } : { name, capacity, initiating };
    joined = await at(minute(), () =>
      inviteAndJoin(manager, {
        ...{ allianceId, partner, contribution, organisationId: people.organisationIds[organisation] },
        people: [{ role, name: personName, email, personId }],
      }),
    );
  }
  if (!joined) throw new Error(`nobody joins for ${name}`);
  return joined;
}

function foundingOf(
  cast: CastAlliance,
  initiator: { organisationId: string; contribution: string },
  calendar: Calendar,
): FoundAlliance {
  const { name, reason, peopleWord } = cast;
  const phase = cast.enteredDaysAgo.length;
  if (!isPhaseNumber(phase)) throw new Error(`${cast.name} has more than five phases`);
  return {
    ...{ name, reason, peopleWord, phase, initiators: [initiator] },
    ...{ managerLabel: cast.managerLabel ?? "alliantiemanager", route: cast.route ?? "normal" },
    reviewRhythm: "quarter",
    passed: gatesBefore(phase).map((gate) => ({
      gate,
      day: calendar.dayAgo(cast.enteredDaysAgo[gate] ?? 0),
    })),
  };
}

/** The seat of everyone who answers for a partner, by the key of the cast. */
async function contactSeats(manager: PersonActor, allianceId: string, people: ToldPeople) {
  const contacts = await view(manager, "partner.read", allianceId, ({ tx }) =>
    tx
      .select()
      .from(member)
      .where(and(eq(member.allianceId, allianceId), eq(member.role, "contact"))),
  );
  return new Map(
    keysOf(people.personIds).flatMap((key) =>
      contacts
        .filter((one) => one.personId === people.personIds[key])
        .map(({ memberId }): [string, string] => [key, memberId]),
    ),
  );
}

function minutesFrom(start: Date): () => Date {
  let minutes = 0;
  return () => new Date(start.getTime() + 60_000 * minutes++);
}
