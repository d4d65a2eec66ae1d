import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type postgres from "postgres";
import { member } from "@/db/schema/alliance";
import { type PersonActor, personActor, type RespondentActor, systemActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { respondentFromToken, respondentToken } from "@/lib/access/links/respondent-link";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";
import { dayFrom } from "@/lib/domain/calendar";
import { itemIds, parseAnswer } from "@/lib/domain/execution/checker";
import { now } from "@/lib/platform/clock";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { inviteAndJoin } from "@/scripts/story/joining";

export type Contact = { person: PersonActor; organisationId: string; partnerId: string; memberId: string };
export type SmallAlliance = {
  allianceId: string;
  /** The alliance manager; a contact as well, of the first partner. */
  manager: PersonActor;
  contacts: Contact[];
};
export type SettledPerson = { organisationId: string; person: PersonActor; name: string; email: string };
export type SmallRound = { allianceId: string; roundId: string; respondents: RespondentActor[] };

const platform = systemActor("tests");

/** An organisation with one person, who is its administrator. `word` ends up in every text of it. */
export async function settlePerson(word = "gewoon"): Promise<SettledPerson> {
  const name = `${word} ${randomUUID().slice(0, 8)}`;
  const { organisationId } = await registerOrganisation(platform, { name, shortName: name });
  const email = `${name.replace(" ", ".")}@example.org`;
  const { personId } = await addPerson(platform, {
    organisationId,
    name,
    email,
    role: "administrator",
    jobTitle: word,
  });
  return { organisationId, name, email, person: personActor(personId, { onBehalfOf: organisationId }) };
}

const passed = [
  { gate: 1 as const, day: "2024-03-01" },
  { gate: 2 as const, day: "2024-06-01" },
  { gate: 3 as const, day: "2024-09-01" },
];

/** What somebody fills in to bring in an alliance. `phase`: where it is now. */
export const founding = (organisationId: string, { word = "gewoon", phase = 1 as PhaseNumber } = {}) => ({
  name: `${word} alliantie`,
  reason: `${word} reden, lang genoeg om over te beslissen`,
  peopleWord: "residents" as const,
  managerLabel: "alliantiemanager",
  reviewRhythm: "quarter" as const,
  route: "normal" as const,
  initiators: [{ organisationId, contribution: `${word} inbreng` }],
  phase,
  passed: passed.filter(({ gate }) => gate < phase),
});

/** An alliance in its fourth phase, with one contact per partner. `word` ends up in every text of it. */
export async function settleAlliance({
  partners = 3,
  word = "gewoon",
  phase = 4 as PhaseNumber,
} = {}): Promise<SmallAlliance> {
  const people = await Promise.all(Array.from({ length: partners }, () => settlePerson(word)));
  const [first, ...others] = people;
  if (!first) throw new Error("an alliance needs a partner");
  const founded = await foundAlliance(first.person, founding(first.organisationId, { word, phase }));
  if (!founded.ok) throw new Error(`the alliance cannot be founded: ${founded.reason}`);
  const { allianceId } = founded;
  for (const { organisationId, person, name, email } of others) {
    await inviteAndJoin(first.person, {
      ...{ allianceId, organisationId, contribution: `${word} inbreng` },
      partner: { name, capacity: "partner", initiating: false },
      people: [{ role: "contact", name, email, personId: person.personId }],
    });
  }
  const seats = await seatsIn(allianceId, first.person);
  const contacts = people.map(({ person, organisationId }) => ({
    ...{ person, organisationId, partnerId: "", memberId: "" },
    ...seats.get(person.personId),
  }));
  return { allianceId, manager: first.person, contacts };
}

/** A colleague of one of the contacts, who joins in that role for the same partner. */
export async function joinColleague(
  { allianceId, manager }: SmallAlliance,
  { organisationId, partnerId }: Pick<Contact, "organisationId" | "partnerId">,
  role: InvitedRole,
): Promise<SettledPerson> {
  const name = `collega ${randomUUID().slice(0, 8)}`;
  const email = `${name.replace(" ", ".")}@example.org`;
  const added = { organisationId, name, email, role: "director" as const, jobTitle: "collega" };
  const { personId } = await addPerson(platform, added);
  await inviteAndJoin(manager, {
    ...{ allianceId, organisationId, contribution: "", partner: { partnerId } },
    people: [{ role, name, email, personId }],
  });
  return { organisationId, name, email, person: personActor(personId) };
}

/** The seat of every contact, by person. */
async function seatsIn(allianceId: string, manager: PersonActor) {
  const members = await view(manager, "partner.read", allianceId, ({ tx }) =>
    tx
      .select()
      .from(member)
      .where(and(eq(member.allianceId, allianceId), eq(member.role, "contact"))),
  );
  return new Map(members.map(({ personId, partnerId, memberId }) => [personId, { partnerId, memberId }]));
}

/** What the manager fills in to ask one person per partner; closes two weeks from now. */
export function askEveryone({ allianceId, contacts }: SmallAlliance) {
  return {
    allianceId,
    closesOn: dayFrom(now(), 14),
    discussAt: null,
    respondents: contacts.map(({ partnerId, memberId }) => ({ partnerId, memberId })),
  };
}

/** A round that lies open, with the actor behind every link; in the order of the contacts. */
export async function openSmallRound(sql: postgres.Sql, alliance: SmallAlliance): Promise<SmallRound> {
  const { allianceId, manager } = alliance;
  const opened = await openCheckerRound(manager, askEveryone(alliance));
  if (!opened.ok) throw new Error(`the round cannot be opened: ${opened.reason}`);
  const actors = await respondentsOf(sql, opened.roundId);
  const respondents = alliance.contacts
    .map(({ person }) => actors.get(person.personId))
    .filter((one) => !!one);
  return { allianceId, roundId: opened.roundId, respondents };
}

/** The actors behind the links of a round, by person. */
export async function respondentsOf(
  sql: postgres.Sql,
  roundId: string,
): Promise<Map<string, RespondentActor>> {
  const rows = await sql<
    { allianceId: string; respondentId: string; personId: string; generation: number }[]
  >`
    select alliance_id as "allianceId", respondent_id as "respondentId", person_id as "personId", generation
      from respondent where round_id = ${roundId}
  `;
  return new Map(
    rows.map(({ personId, ...link }) => {
      const actor = respondentFromToken(respondentToken(link));
      if (!actor) throw new Error("a link of our own is not understood");
      return [personId, actor];
    }),
  );
}

/** Answers every item with the same number. */
export async function answerEverything(respondent: RespondentActor, raw = "4"): Promise<void> {
  for (const item of itemIds) {
    const answer = parseAnswer(item, raw);
    if (!answer) throw new Error(`${raw} is no answer to ${item}`);
    await saveAnswer(respondent, { item, answer });
  }
}
