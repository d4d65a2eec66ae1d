import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { type Asking, inviteTo, joinByLink } from "@/e2e/support/world/inviting";
import { lastStepUpCode } from "@/e2e/support/world/street/gate-work";
import { type Street, settleStreet } from "@/e2e/support/world/street/street";
import { personActor, type RespondentActor, systemActor } from "@/lib/access/actor";
import { respondentFromToken, respondentToken } from "@/lib/access/links/respondent-link";
import { itemIds, parseAnswer } from "@/lib/domain/execution/checker";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";
import { env } from "@/lib/platform/env";
import { readSheet } from "@/lib/services/deliberation/round/read-sheet";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { signInCode } from "@/lib/services/people/sign-in/secrets";
import { alliances } from "@/scripts/story/alliances";
import { calendarFrom, keysOf } from "@/scripts/story/calendar";
import { organisations, type PersonKey, people } from "@/scripts/story/cast";
import { type ToldPeople, tellAlliance } from "@/scripts/story/tell-alliances";

export type Asked = { id: number; verb: keyof Verbs; input: unknown };
export type Answered = { id: number; result: unknown } | { id: number; fault: string };

/** Marieke's own, with Noorderbrink (Sanne, Joke) and Veenkade (Femke, Bram) as the other partners. */
export type FoundedAlliance = { allianceId: string; name: string; path: string; checker: string };
export type OpenedRound = { path: string; links: Record<"marieke" | "sanne" | "femke", string> };
export type SheetFacts = {
  answers: Readonly<Record<string, string>>;
  isSubmitted: boolean;
  /** How many times the sheet counts for its partner. */
  counted: number;
};

const owner = postgres(env.database.owner, { max: 2, onnotice: () => {} });
const calendar = calendarFrom(new Date());

export const verbs = {
  /** A new alliance of three partners from the story, managed by Marieke; no round yet. */
  foundAlliance: async ({ name }: { name: string }): Promise<FoundedAlliance> => {
    const full = `${name} ${randomUUID().slice(0, 6)}`;
    const { allianceId } = await tellAlliance({ ...alliances.thuis, name: full }, await castIds(), calendar);
    const path = `/samenwerkingen/${allianceId}`;
    return { allianceId, name: full, path, checker: `${path}/uitvoering/samenwerkingschecker` };
  },

  /** A new alliance before its first gate, led by Overwater (Rachid) and Veenkade (Bram, Femke). */
  foundBeginning: async ({ name }: { name: string }): Promise<FoundedAlliance> => {
    const full = `${name} ${randomUUID().slice(0, 6)}`;
    const cast = { ...alliances.deelvervoer, name: full, route: "normal" as const };
    const { allianceId } = await tellAlliance(cast, await castIds(), calendar);
    const path = `/samenwerkingen/${allianceId}`;
    return { allianceId, name: full, path, checker: `${path}/uitvoering/samenwerkingschecker` };
  },

  /** Marieke asks herself, Sanne and Femke; closes in ten days. */
  openRound: async (alliance: FoundedAlliance): Promise<OpenedRound> => {
    const { allianceId } = alliance;
    const { personIds } = await castIds();
    const members = await owner<{ person: string; partnerId: string; memberId: string }[]>`
      select person_id as person, partner_id as "partnerId", member_id as "memberId" from member
       where alliance_id = ${allianceId} and role = 'contact'`;
    const opened = await openCheckerRound(personActor(personIds.marieke), {
      allianceId,
      closesOn: calendar.dayAgo(-10),
      discussAt: null,
      respondents: members.map(({ partnerId, memberId }) => ({ partnerId, memberId })),
    });
    if (!opened.ok) throw new Error(`the round cannot be opened: ${opened.reason}`);
    const { roundId } = opened;
    const link = await linksOf(allianceId, roundId);
    const links = {
      marieke: link(personIds.marieke),
      sanne: link(personIds.sanne),
      femke: link(personIds.femke),
    };
    return { path: `${alliance.checker}/${roundId}`, links };
  },

  /** Answers the first so many questions, as many as are named: "4 4 3"; sends the sheet when told to. */
  fillIn: async (sheet: { link: string; answers: string; submit?: boolean }): Promise<void> => {
    const actor = respondentAt(sheet.link);
    for (const [place, raw] of sheet.answers.split(" ").entries()) {
      const item = itemIds[place];
      const answer = item && parseAnswer(item, raw);
      if (!item || !answer) throw new Error(`answer ${place + 1} is not one: ${raw}`);
      await saveAnswer(actor, { item, answer });
    }
    if (!sheet.submit) return;
    const submitted = await submitSheet(actor, { items: itemIds });
    if (!submitted.ok) throw new Error(`the sheet cannot be submitted: ${submitted.reason}`);
  },

  /** What the server has of one respondent. */
  sheetOf: async ({ link }: { link: string }): Promise<SheetFacts> => {
    const actor = respondentAt(link);
    const { answers, submittedAt } = await readSheet(actor);
    const [row] = await owner<{ submitted: number }[]>`
      select p.submitted from round_partner p join respondent r
          on r.alliance_id = p.alliance_id and r.round_id = p.round_id and r.partner_id = p.partner_id
       where p.alliance_id = ${actor.allianceId} and r.respondent_id = ${actor.respondentId}`;
    return { answers, isSubmitted: submittedAt !== null, counted: row?.submitted ?? 0 };
  },

  /** Somebody with an address of their own, in an organisation of their own. */
  settlePerson: async ({ name, role = "employee" }: { name: string; role?: OrganisationRole }) => {
    const own = `Proef ${randomUUID().slice(0, 6)}`;
    const registrar = systemActor("tests");
    const organisation = await registerOrganisation(registrar, { name: own, shortName: own });
    const email = `${own.replace(" ", ".").toLowerCase()}@meent.example`;
    await addPerson(registrar, { ...organisation, name, email, role, jobTitle: "adviseur" });
    return { name, email, organisation: own };
  },

  /** Everything the server keeps about the signing in of one address; equal when nothing happened in between. */
  signInFacts: async ({ email }: { email: string }) => {
    const requests = await owner`select * from sign_in_request where email = ${email}`;
    const sessions = await owner`
      select s.created_at from sign_in_session s join sign_in_user u on u.id = s.user_id where u.email = ${email}`;
    return { requests: requests.map((row) => ({ ...row })), sessions: sessions.length };
  },

  /** What stands in the last mail to this address. */
  signInCode: async ({ email }: { email: string }): Promise<string> => {
    const [asked] = await owner<{ id: string }[]>`
      select request_id as id from sign_in_request where email = ${email}`;
    return asked ? signInCode(asked.id) : "";
  },

  /** What stands in the last mail to somebody who is about to decide. */
  stepUpCode: (person: { personId: string }): Promise<string> => lastStepUpCode(owner, person),

  /** Marieke asks people to join her alliance for one organisation. Returns their links, in order. */
  invite: async (asking: Asking): Promise<string[]> => {
    const { personIds } = await castIds();
    return inviteTo(personActor(personIds.marieke), asking);
  },

  /** Somebody who signs in with the address of an invitation joins, for the organisation they work for. */
  join: (invited: { link: string; email: string }): Promise<void> => joinByLink(owner, invited),

  /** People and alliances for whoever tries every door. */
  settleStreet: (): Promise<Street> => settleStreet(owner),
};

export type Verbs = typeof verbs;

export const closeWorld = (): Promise<void> => owner.end({ timeout: 5 });

/** The organisations and people of the story that the demo was filled with. */
async function castIds(): Promise<ToldPeople> {
  const rows = await owner<
    { email: string; personId: string; organisation: string; organisationId: string }[]
  >`
    select a.email, a.person_id as "personId", o.name as organisation, o.organisation_id as "organisationId"
      from affiliation a join organisation o using (organisation_id)`;
  const idOf = <T>(found: T | undefined): T => {
    if (!found) throw new Error("the story has not been told here");
    return found;
  };
  const person = (key: PersonKey) => idOf(rows.find((row) => row.email === people[key].email)).personId;
  const organisation = (name: string) => idOf(rows.find((row) => row.organisation === name)).organisationId;
  return {
    personIds: Object.fromEntries(keysOf(people).map((key) => [key, person(key)])),
    organisationIds: Object.fromEntries(
      keysOf(organisations).map((key) => [key, organisation(organisations[key].name)]),
    ),
  } as ToldPeople;
}

/** The link of each person asked, as the mail carries it. */
async function linksOf(allianceId: string, roundId: string): Promise<(person: string) => string> {
  const asked = await owner<{ respondentId: string; personId: string; generation: number }[]>`
    select respondent_id as "respondentId", person_id as "personId", generation from respondent
     where alliance_id = ${allianceId} and round_id = ${roundId}`;
  return (person) => {
    const one = asked.find(({ personId }) => personId === person);
    if (!one) throw new Error("this person was not asked");
    return `/vragenlijst/${respondentToken({ allianceId, ...one })}`;
  };
}

function respondentAt(link: string): RespondentActor {
  const actor = respondentFromToken(link.split("/").at(-1) ?? "");
  if (!actor) throw new Error("this is not a link of ours");
  return actor;
}
