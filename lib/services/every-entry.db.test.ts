import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type PersonActor, personActor, type RespondentActor, respondentActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import type { Action } from "@/lib/access/policy";
import { AppError } from "@/lib/platform/errors";
import { finishWork } from "@/lib/services/alliance/due/finish";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { declineInvitation } from "@/lib/services/alliance/invitation/decline";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { prepareInvitation } from "@/lib/services/alliance/invitation/prepare";
import { readInvitation } from "@/lib/services/alliance/invitation/read";
import { resendInvitation } from "@/lib/services/alliance/invitation/resend";
import { revokeInvitation } from "@/lib/services/alliance/invitation/revoke";
import { type SendInvitation, sendInvitation } from "@/lib/services/alliance/invitation/send";
import { requestInvitationCode } from "@/lib/services/alliance/invitation/signing-in/request-code";
import { vouchForInvitee } from "@/lib/services/alliance/invitation/vouch";
import { addRole } from "@/lib/services/alliance/member/add-role";
import { endMember } from "@/lib/services/alliance/member/end";
import { handOverManager } from "@/lib/services/alliance/member/hand-over";
import { prepareEnding } from "@/lib/services/alliance/member/prepare-ending";
import { prepareHandOver } from "@/lib/services/alliance/member/prepare-hand-over";
import { readMember } from "@/lib/services/alliance/member/read";
import { sendPostedMail } from "@/lib/services/alliance/outbox/send";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { prepareLeaving } from "@/lib/services/alliance/partner/prepare-leaving";
import { readPartners } from "@/lib/services/alliance/partner/read";
import { withdrawPartner } from "@/lib/services/alliance/partner/withdraw";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { readSheet } from "@/lib/services/deliberation/round/read-sheet";
import { revealRound } from "@/lib/services/deliberation/round/reveal";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import { addFile } from "@/lib/services/document/file/add";
import { fetchFile } from "@/lib/services/document/file/fetch";
import { removeFile } from "@/lib/services/document/file/remove";
import { listCheckerRounds } from "@/lib/services/execution/checker/list";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { prepareCheckerRound } from "@/lib/services/execution/checker/prepare";
import { readCheckerRound } from "@/lib/services/execution/checker/read-round";
import { type Entry, entry, type Ids, madeUp, type Name } from "@/scripts/testing/entries/entry";
import { gateEntries, noteSomething } from "@/scripts/testing/entries/gate-entries";
import { overviewEntries } from "@/scripts/testing/entries/overview-entries";
import { peopleEntries, recordSomething } from "@/scripts/testing/entries/people-entries";
import { freshVisitor, invite, joiningFor, joiningWithOwn, tokenOf } from "@/scripts/testing/joining/invited";
import {
  answerEverything,
  openSmallRound,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

// Every application check off: what is left is the gate and the policies of the database.
vi.mock("@/lib/access/policy", async (original) => ({ ...(await original<object>()), can: () => true }));

const sql = superuser();
const canary = "kanariezq7x";

/** The ids of a link, one of them someone else's: both would be that person's own link. */
const asGuest = (call: (guest: RespondentActor) => Promise<unknown>): readonly Entry[] =>
  (["allianceId", "respondentId"] as const).map((name) =>
    entry([name], (_: never, { allianceId, respondentId }) =>
      call(respondentActor({ allianceId, respondentId, generation: 1, secret: "" })),
    ),
  );

/** The same for the link to an invitation. */
const asInvitee = (call: (token: string, actor: PersonActor) => Promise<unknown>): readonly Entry[] =>
  (["allianceId", "invitationId"] as const).map((name) =>
    entry([name], (actor: PersonActor, { allianceId, invitationId }) =>
      call(tokenOf(allianceId, invitationId), signedIn(actor)),
    ),
  );
/** Joining is for who is signed in: a respondent is nobody there. */
const signedIn = (actor: PersonActor): PersonActor => personActor(actor.personId ?? randomUUID());
/** What is done to an invitation that was sent. */
const toSent = (verb: (actor: PersonActor, ids: Ids) => Promise<unknown>): readonly Entry[] => [
  entry(["allianceId", "invitationId"], verb),
];

/** Every way into the services, under the action it asks for. A new action does not compile until it is here. */
const entries: Partial<Record<Action, readonly Entry[]>> = {
  ...peopleEntries,
  ...overviewEntries,
  "invitation.send": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      sendInvitation(actor, asking(allianceId, { name: "n", capacity: "partner", initiating: true })),
    ),
    entry(["allianceId", "partnerId"], (actor: PersonActor, { allianceId, partnerId }) =>
      sendInvitation(actor, asking(allianceId, { partnerId })),
    ),
    entry(["allianceId", "partnerId"], (actor: PersonActor, ids) => prepareInvitation(actor, ids)),
  ],
  "invitation.resend": toSent(resendInvitation),
  "invitation.revoke": toSent(revokeInvitation),
  "invitation.vouch": toSent(vouchForInvitee),
  "invitation.read": [
    ...asInvitee((token, actor) => readInvitation(token, actor)),
    ...asInvitee((token) => requestInvitationCode(freshVisitor(), { token })),
  ],
  "invitation.accept": [
    ...asInvitee((token, actor) => acceptInvitation(actor, joiningWithOwn(token))),
    entry(
      ["allianceId", "organisationId"],
      (actor: PersonActor, { allianceId, invitationId, organisationId }) =>
        acceptInvitation(signedIn(actor), joiningFor(tokenOf(allianceId, invitationId), organisationId)),
    ),
  ],
  "invitation.decline": asInvitee((token) => declineInvitation(freshVisitor(), { token, reason: "r" })),
  "invitation.hand-on": asInvitee((token) =>
    handOnInvitation(freshVisitor(), { token, name: "n", email: "nieuw@example.org", sure: true }),
  ),
  "partner.read": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => readPartners(actor, allianceId)),
    entry(["allianceId", "memberId"], (actor: PersonActor, { allianceId, memberId }) =>
      readMember(actor, { allianceId, memberId }),
    ),
  ],
  "partner.leave": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => prepareLeaving(actor, allianceId)),
    entry(["allianceId", "organisationId"], (actor: PersonActor, { allianceId, organisationId }) =>
      leavePartner(actor, { allianceId, organisationId, reason: "weg" }),
    ),
  ],
  "member.end": [
    entry(["allianceId", "memberId"], (actor: PersonActor, { allianceId, memberId }) =>
      prepareEnding(actor, { allianceId, memberId }),
    ),
    entry(["allianceId", "memberId"], (actor: PersonActor, { allianceId, memberId }) =>
      endMember(actor, { allianceId, memberId, extent: "all" }),
    ),
  ],
  "member.role.add": [
    entry(["allianceId", "memberId"], (actor: PersonActor, { allianceId, memberId }) =>
      addRole(actor, { allianceId, memberId, role: "adviser" }),
    ),
  ],
  "manager.hand-over": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => prepareHandOver(actor, allianceId)),
    entry(["allianceId", "memberId"], (actor: PersonActor, { allianceId, memberId }) =>
      handOverManager(actor, { allianceId, memberId }),
    ),
  ],
  "partner.withdraw": [
    entry(["allianceId", "partnerId"], (actor: PersonActor, ids) => withdrawPartner(actor, ids)),
  ],
  ...gateEntries,
  "file.add": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      addFile(actor, { allianceId, gate: 1, file: { name: "a.txt", bytes: new Uint8Array([97]) } }),
    ),
  ],
  "file.read": [entry(["allianceId", "fileId"], (actor: PersonActor, ids) => fetchFile(actor, ids))],
  "file.remove": [
    entry(["allianceId", "fileId"], (actor: PersonActor, ids) => removeFile(actor, { ...ids, gate: 1 })),
  ],
  "round.open": [
    entry(
      ["allianceId", "partnerId", "memberId"],
      (actor: PersonActor, { allianceId, partnerId, memberId }) =>
        openCheckerRound(actor, {
          allianceId,
          closesOn: tomorrow(),
          discussAt: null,
          respondents: [{ partnerId, memberId }],
        }),
    ),
  ],
  "round.close": [
    entry(["allianceId", "roundId"], (actor: PersonActor, { allianceId, roundId }) =>
      closeRound(actor, { allianceId, roundId }),
    ),
  ],
  "round.reveal": [
    entry(["allianceId", "roundId"], (actor: never, { allianceId, roundId }) =>
      revealRound(actor, { allianceId, roundId }),
    ),
  ],
  "round.read": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => listCheckerRounds(actor, allianceId)),
    entry(["allianceId", "roundId"], (actor: PersonActor, { allianceId, roundId }) =>
      readCheckerRound(actor, { allianceId, roundId }),
    ),
  ],
  "round.prepare": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => prepareCheckerRound(actor, allianceId)),
  ],
  "answer.read": asGuest(readSheet),
  "answer.save": asGuest((guest) => saveAnswer(guest, { item: "s1", answer: { value: 1, nonAnswer: null } })),
  "answer.submit": asGuest((guest) => submitSheet(guest, { items: [] })),
  // Jobs make their own actor: besides the door itself, only the ids of a foreign job can be slipped to them.
  "mail.send": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      perform(actor, "mail.send", allianceId, async () => "in"),
    ),
    entry(["outboxId"], (_: never, ids) => sendPostedMail(ids)),
  ],
  "work.finish": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      perform(actor, "work.finish", allianceId, async () => "in"),
    ),
    entry(["allianceId", "roundId"], (actor: PersonActor, ids) =>
      finishWork("tests", ids, async () => void (await closeRound(actor, ids))),
    ),
  ],
};

const asking = (allianceId: string, partner: SendInvitation["partner"]): SendInvitation => ({
  ...{ allianceId, partner, message: "", sure: true },
  people: [{ role: "director", name: "n", email: "nieuw@example.org" }],
});

const tomorrow = (): string => new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);

let foreign: Ids;
const strangers: Record<string, { actor: PersonActor | RespondentActor; own: Ids }> = {};

beforeAll(async () => {
  const watched = await settleAlliance({ partners: 2, word: canary });
  const round = await openSmallRound(sql, watched);
  for (const one of round.respondents) await answerEverything(one);
  await invite(watched, { name: canary, email: `${canary}@example.org` });
  await addPaper(watched, canary);
  await noteSomething(sql, watched, canary);
  await recordSomething(watched, canary);
  foreign = await idsOf(watched.allianceId);
  const elsewhere = await settleAlliance({ partners: 2 });
  const other = await openSmallRound(sql, elsewhere);
  await invite(elsewhere, await settlePerson());
  await addPaper(elsewhere, "gewoon");
  await noteSomething(sql, elsewhere, "gewoon");
  await recordSomething(elsewhere, "gewoon");
  const own = await idsOf(elsewhere.allianceId);
  const { person, organisationId } = await settlePerson();
  const [guest] = other.respondents;
  if (!guest) throw new Error("nobody was asked");
  strangers["a manager of another alliance"] = { actor: personActor(elsewhere.manager.personId), own };
  strangers["a respondent of another round"] = {
    actor: guest,
    own: { ...own, respondentId: guest.respondentId },
  };
  strangers["someone in no alliance at all"] = {
    actor: personActor(person.personId),
    own: { ...madeUp(), organisationId, personId: person.personId },
  };
});

describe.each([
  "a manager of another alliance",
  "a respondent of another round",
  "someone in no alliance at all",
])("with every right given away, %s", (who) => {
  const calls = Object.entries(entries).flatMap(([action, ways]) =>
    ways.flatMap((way, place) => choices(way.uses).map((lent) => ({ action, way, place, lent }))),
  );

  it.each(
    calls.map((one) => ({
      ...one,
      title: `${one.action} ${one.place + 1} with ${one.lent.join(", ") || "no id"}`,
    })),
  )("changes and learns nothing by $title of others", async ({ way, lent }) => {
    const { actor, own } = strangers[who] ?? {};
    if (!actor || !own) throw new Error(`${who} was not settled`);
    const before = await everyRow();
    const answer = await outcome(way, actor, borrow(own, foreign, lent));
    expect(await everyRow()).toEqual(before);
    expect(answer.said).not.toContain(canary);
    if (lent.length === 0) return;
    expect(answer.told).toMatch(/^(not-found$|\{"ok":false)/);
    expect((await outcome(way, actor, borrow(own, madeUp(), lent))).told).toBe(answer.told);
  });
});

it("the application's own checks really are off: someone without the right prepares a round", async () => {
  const watched = await settleAlliance({ partners: 2 });
  const contact = watched.contacts.at(-1)?.person;
  const prepared = contact && (await prepareCheckerRound(contact, watched.allianceId));
  expect(prepared?.partners).toHaveLength(2);
});

it("the search for canaries finds one where a member looks", async () => {
  const [manager] = await sql`select person_id from member
    where alliance_id = ${foreign.allianceId} and role = 'alliance-manager'`;
  const [reading] = entries["alliance.read"] ?? [];
  if (!reading) throw new Error("no way to read an alliance");
  const answer = await outcome(reading, personActor(String(manager?.person_id)), foreign);
  expect(answer.said).toContain(canary);
});

/** Each id apart, and all of them. */
function choices(uses: readonly Name[]): (readonly Name[])[] {
  return uses.length < 2 ? [uses] : [...uses.map((one) => [one]), uses];
}

const borrow = (own: Ids, lender: Ids, lent: readonly Name[]): Ids => ({
  ...own,
  ...Object.fromEntries(lent.map((name) => [name, lender[name]])),
});

async function outcome({ call }: Entry, actor: PersonActor | RespondentActor, ids: Ids) {
  try {
    const result = await call(actor as never, ids);
    return { told: JSON.stringify(result) ?? "nothing", said: JSON.stringify(result) ?? "" };
  } catch (error) {
    const told = error instanceof AppError ? error.message : `not one of ours: ${String(error)}`;
    return { told, said: spoken(error) };
  }
}

/** Everything that an error says, and those that caused it. */
function spoken(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, error.stack, JSON.stringify(error), spoken(error.cause ?? "")].join("\n");
}

const addPaper = ({ manager, allianceId }: SmallAlliance, word: string) =>
  addFile(manager, {
    ...{ allianceId, gate: 1, file: { name: `${word}.txt`, bytes: new TextEncoder().encode(word) } },
  });

async function idsOf(allianceId: string): Promise<Ids> {
  const [found] = await sql<Ids[]>`
    select m.alliance_id as "allianceId", m.organisation_id as "organisationId", m.person_id as "personId",
           m.partner_id as "partnerId", m.member_id as "memberId", r.round_id as "roundId",
           r.respondent_id as "respondentId", d.due_id as "dueId", o.outbox_id as "outboxId",
           i.invitation_id as "invitationId", f.file_id as "fileId", n.note_id as "noteId",
           a.ask_id as "askId", g.decision_id as "decisionId", b.mandate_id as "mandateId"
      from member m
      join respondent r on r.alliance_id = m.alliance_id and r.person_id = m.person_id
      join outbox o on o.alliance_id = m.alliance_id and o.ref = r.respondent_id
      join due d on d.alliance_id = m.alliance_id and d.ref = o.outbox_id
      join invitation i on i.alliance_id = m.alliance_id and i.accepted_at is null
      join file f on f.alliance_id = m.alliance_id
      join gate_note n on n.alliance_id = m.alliance_id
      join gate_ask a on a.alliance_id = m.alliance_id
      join gate_decision g on g.alliance_id = m.alliance_id
      join mandate b on b.organisation_id = m.organisation_id
     where m.alliance_id = ${allianceId} limit 1`;
  if (!found) throw new Error("the alliance has no round yet");
  return { ...found };
}

/** Count and hash of every table, as the superuser sees it. */
async function everyRow() {
  tables ??= (
    await sql`select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`
  ).map((one) => String(one.relname));
  const parts = tables.map(
    (table) =>
      `select '${table}' as name, count(*)::int as n, md5(string_agg(t::text, '' order by t::text)) as hash from "${table}" t`,
  );
  return [...(await sql.unsafe(`${parts.join(" union all ")} order by 1`))];
}
let tables: string[] | undefined;
