import type postgres from "postgres";
import { type Cast, type Resident, settleCast } from "@/e2e/support/world/street/cast";
import { leaveFor, type Plot, settlePlot } from "@/e2e/support/world/street/plot";
import { personActor, systemActor } from "@/lib/access/actor";
import { sendPostedMail } from "@/lib/services/alliance/outbox/send";
import { endPerson } from "@/lib/services/alliance/place/end";
import { endMandate } from "@/lib/services/people/mandate/end";
import { recordMandate } from "@/lib/services/people/mandate/record";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { requestSignIn } from "@/lib/services/people/sign-in/request";
import { signInToken } from "@/lib/services/people/sign-in/secrets";
import { keysOf } from "@/scripts/story/calendar";
import { organisations, people } from "@/scripts/story/cast";
import { inviteAndJoin } from "@/scripts/story/joining";

/** People and two alliances of theirs: one that is being carried out, and one that has only just begun. */
export type Side = { cast: Cast; grown: Plot; young: Plot };
/**
 * ours: where the people live that try every door. theirs: where they are strangers. former: where they have been.
 * second: where `two` of our people takes part as well.
 */
export type Street = Record<"ours" | "theirs" | "former" | "second", Side> & {
  /** A mail that was sent. */
  mail: string;
  /** What lies in an organisation, by its id. */
  offices: Record<string, Office>;
};
type Office = Record<"mandate" | "endedMandate" | "colleague" | "newcomer" | "departure", string>;

/** Four sides alike, so that every id has its like elsewhere. */
export async function settleStreet(owner: postgres.Sql): Promise<Street> {
  const [ours, theirs, former, second] = await Promise.all([
    settleSide(owner, "ons"),
    settleSide(owner, "hun"),
    settleSide(owner, "oud"),
    settleSide(owner, "bij"),
  ]);
  for (const plot of [former.grown, former.young]) await comeAndGo(former.cast, { plot, cast: ours.cast });
  for (const plot of [second.grown, second.young])
    await join(second.cast, { plot, cast: ours.cast, only: ["two"] });
  const offices: Street["offices"] = {};
  for (const { cast } of [ours, theirs, former, second]) {
    await suspend(cast);
    Object.assign(offices, await settleOffices(owner, cast));
  }
  await settleDemoPerson();
  return { ours, theirs, former, second, offices, mail: await sendOneMail(owner, ours.grown) };
}

async function settleSide(owner: postgres.Sql, place: string): Promise<Side> {
  const cast = await settleCast();
  const oldSignIn = await askToSignIn(cast.people.contact);
  const signIn = { oldSignIn, signIn: await askToSignIn(cast.people.contact) };
  const grown = await settlePlot(owner, cast, { word: `kanarie${place}groot`, phase: 4, signIn });
  const young = await settlePlot(owner, cast, { word: `kanarie${place}klein`, phase: 1, signIn });
  return { cast, grown, young };
}

type Joining = { plot: Plot; cast: Cast; only?: (keyof Cast["people"])[] };

/** People of another cast join, each house as a partner of its own. Returns one of each. */
async function join(host: Cast, { plot, cast, only = keysOf(cast.people) }: Joining): Promise<Resident[]> {
  const manager = personActor(host.people.manager.personId);
  const some = only.map((key) => cast.people[key]);
  const joined: Resident[] = [];
  for (const { organisationId, name } of Object.values(cast.houses)) {
    const people = some.filter((one) => one.organisationId === organisationId);
    const [first] = people;
    if (!first) continue;
    await inviteAndJoin(manager, {
      ...{ allianceId: plot.allianceId, organisationId, contribution: `${plot.word} inbreng` },
      partner: { name, capacity: "partner", initiating: false },
      people: people.map((one) => ({ ...one, role: "director" as const })),
    });
    joined.push(first);
  }
  return joined;
}

async function comeAndGo(host: Cast, joining: Joining): Promise<void> {
  for (const one of await join(host, joining)) await leaveFor(joining.plot.allianceId, one);
}

/** Works there no more; the seats in the alliances ended with the place. */
async function suspend({ people, houses }: Cast): Promise<void> {
  const ended = await endPerson(personActor(people.director.personId), {
    ...{ organisationId: houses.care.organisationId, personId: people.suspended.personId },
  });
  if (!ended.ok) throw new Error(`a person does not leave: ${ended.reason}`);
}

/** Who leads each house, and a colleague who does not. */
const leads = [
  ["mayor", "manager"],
  ["director", "adviser"],
  ["funder", "treasurer"],
  ["leaver", "remainer"],
  ["invitee", "helper"],
] as const;

/** A mandate that stands and one that was ended, in every organisation, and what it kept of an alliance it left. */
async function settleOffices(owner: postgres.Sql, { people }: Cast): Promise<Street["offices"]> {
  const offices: Street["offices"] = {};
  for (const [lead, other] of leads) {
    const { personId, organisationId } = people[lead];
    const actor = personActor(personId);
    const mandates: string[] = [];
    for (const validFrom of ["2025-01-01", "2025-02-01"]) {
      const recorded = await recordMandate(actor, {
        ...{ organisationId, personId, covers: ["gate"], note: "", validFrom, validUntil: null },
      });
      if (!recorded.ok) throw new Error(`a mandate is not recorded: ${recorded.reason}`);
      mandates.push(recorded.mandateId);
    }
    const [mandate = "", endedMandate = ""] = mandates;
    await endMandate(actor, { organisationId, mandateId: endedMandate });
    const [copy] = await owner<{ partnerId: string }[]>`
      select partner_id as "partnerId" from departure_copy
       where organisation_id = ${organisationId} order by left_at limit 1`;
    const colleague = people[other].personId;
    const newcomer = await newColleague(organisationId);
    const departure = copy?.partnerId ?? "";
    offices[organisationId] = { mandate, endedMandate, colleague, newcomer, departure };
  }
  return offices;
}

/** Works there, and no alliance needs them: whoever may, may let them go. */
async function newColleague(organisationId: string): Promise<string> {
  const email = `nieuw.${organisationId}@straat.example`;
  const added = { organisationId, name: "Nieuwe Collega", email, role: "employee" as const, jobTitle: "" };
  return (await addPerson(systemActor("tests"), added)).personId;
}

/** Somebody with a button of their own on the sign-in page. */
async function settleDemoPerson(): Promise<void> {
  const registrar = systemActor("tests");
  const { name, email, role, jobTitle } = people.marieke;
  const organisation = await registerOrganisation(registrar, organisations.overwater);
  await addPerson(registrar, { ...organisation, name, email, role, jobTitle });
}

async function sendOneMail(owner: postgres.Sql, { allianceId, invitations }: Plot): Promise<string> {
  const [job] = await owner<{ dueId: string; outboxId: string }[]>`
    select d.due_id as "dueId", o.outbox_id as "outboxId"
      from due d join outbox o on o.alliance_id = d.alliance_id and o.outbox_id = d.ref
     where d.alliance_id = ${allianceId} and o.ref = ${invitations.newcomer}`;
  if (!job) throw new Error("no mail waits");
  await sendPostedMail({ allianceId, ...job });
  return job.outboxId;
}

/** The link in a mail; the next one for the same address takes its place. */
async function askToSignIn({ email }: Resident): Promise<string> {
  const asked = await requestSignIn({ address: email, asked: null, sessionToken: null }, { email });
  if (!asked.ok) throw new Error("too many mails");
  return signInToken(asked.asked.requestId);
}
