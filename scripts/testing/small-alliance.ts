import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { type PersonActor, personActor, type RespondentActor, systemActor } from "@/lib/access/actor";
import { respondentFromToken, respondentToken } from "@/lib/access/respondent-link";
import { dayFrom } from "@/lib/domain/calendar";
import { itemIds, parseAnswer } from "@/lib/domain/execution/checker";
import { now } from "@/lib/platform/clock";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { addMember } from "@/lib/services/alliance/member/add";
import { addPartner } from "@/lib/services/alliance/partner/add";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";

export type Contact = { person: PersonActor; organisationId: string; partnerId: string; memberId: string };
export type SmallAlliance = {
  allianceId: string;
  /** The alliance manager; a contact as well, of the first partner. */
  manager: PersonActor;
  contacts: Contact[];
};
export type SmallRound = { allianceId: string; roundId: string; respondents: RespondentActor[] };

const platform = systemActor("tests");

/** An organisation with one person, who is its administrator. `word` ends up in every text of it. */
export async function settlePerson(
  word = "gewoon",
): Promise<{ organisationId: string; person: PersonActor }> {
  const name = `${word} ${randomUUID().slice(0, 8)}`;
  const { organisationId } = await registerOrganisation(platform, { name, shortName: name });
  const { personId } = await addPerson(platform, {
    organisationId,
    name,
    email: `${name.replace(" ", ".")}@example.org`,
    role: "administrator",
    jobTitle: word,
  });
  return { organisationId, person: personActor(personId, { onBehalfOf: organisationId }) };
}

/** An alliance in its fourth phase, with one contact per partner. `word` ends up in every text of it. */
export async function settleAlliance({ partners = 3, word = "gewoon" } = {}): Promise<SmallAlliance> {
  const people = await Promise.all(Array.from({ length: partners }, () => settlePerson(word)));
  const [first, ...others] = people;
  if (!first) throw new Error("an alliance needs a partner");
  const { allianceId, partnerId } = await foundAlliance(first.person, {
    name: `${word} alliantie`,
    reason: `${word} reden`,
    peopleWord: "residents",
    contribution: `${word} inbreng`,
    entries: [{ phase: 4, enteredAt: now() }],
  });
  const contacts = [await join(first.person, { allianceId, partnerId, word, ...first })];
  for (const other of others) {
    const contribution = `${word} inbreng`;
    const joining = {
      allianceId,
      organisationId: other.organisationId,
      name: word,
      shortName: word,
      contribution,
    };
    const added = await addPartner(first.person, joining);
    contacts.push(await join(first.person, { allianceId, partnerId: added.partnerId, word, ...other }));
  }
  return { allianceId, manager: first.person, contacts };
}

type Joining = {
  allianceId: string;
  partnerId: string;
  word: string;
  organisationId: string;
  person: PersonActor;
};

async function join(
  manager: PersonActor,
  { word, person, organisationId, ...place }: Joining,
): Promise<Contact> {
  const { memberId } = await addMember(manager, {
    ...place,
    personId: person.personId,
    role: "contact",
    name: `${word} mens`,
    email: `${word}.mens@example.org`,
  });
  return { person, organisationId, partnerId: place.partnerId, memberId };
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
