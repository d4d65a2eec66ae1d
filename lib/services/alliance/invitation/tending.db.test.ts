import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { at } from "@/lib/platform/clock";
import { countStatements } from "@/lib/platform/statement-count";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { declineInvitation } from "@/lib/services/alliance/invitation/decline";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { prepareInvitation } from "@/lib/services/alliance/invitation/prepare";
import { readInvitation } from "@/lib/services/alliance/invitation/read";
import { resendInvitation } from "@/lib/services/alliance/invitation/resend";
import { revokeInvitation } from "@/lib/services/alliance/invitation/revoke";
import { vouchForInvitee } from "@/lib/services/alliance/invitation/vouch";
import { readPartners } from "@/lib/services/alliance/partner/read";
import { withdrawPartner } from "@/lib/services/alliance/partner/withdraw";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { freshVisitor, type Invited, invite, joiningFor } from "@/scripts/testing/joining/invited";
import {
  type Contact,
  type SettledPerson,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
const notFound = { code: "not-found" };
const forbidden = { code: "forbidden" };
const inFortyDays = () => new Date(Date.now() + 40 * 86_400_000);
let alliance: SmallAlliance;
let manager: PersonActor;
let second: Contact;
let guest: SettledPerson;
let invited: Invited;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
  manager = alliance.manager;
  const [, contact] = alliance.contacts;
  if (!contact) throw new Error("the second partner did not join");
  second = contact;
  guest = await settlePerson();
  invited = await invite(alliance, guest);
});

const sentOf = ({ allianceId, invitationId }: Invited) => ({ allianceId, invitationId });
const row = async ({ invitationId }: Invited) => {
  const [found] = await sql`select * from invitation where invitation_id = ${invitationId}`;
  return found;
};
const lastAction = async () => {
  const [found] = await sql`select action, facts from alliance_activity
    where alliance_id = ${alliance.allianceId} order by seq desc limit 1`;
  return found;
};
/** Somebody who takes part for the second partner, as nothing but an adviser. */
async function adviserThere(): Promise<PersonActor> {
  const { organisationId, partnerId } = second;
  const email = `${randomUUID().slice(0, 8)}@example.org`;
  const added = await addPerson(second.person, {
    ...{ organisationId, name: "Gerda", email, role: "employee", jobTitle: "raadslid" },
  });
  const asked = await invite(alliance, { name: "Gerda", email, role: "adviser" }, partnerId);
  const person = personActor(added.personId);
  const joined = await acceptInvitation(person, joiningFor(asked.token, organisationId));
  if (!joined.ok) throw new Error(joined.reason);
  return person;
}

const verbs = {
  resend: resendInvitation,
  revoke: revokeInvitation,
  vouch: vouchForInvitee,
};

describe.each(Object.entries(verbs))("to %s an invitation", (_, verb) => {
  it("is not for strangers, who hear what a random id hears", async () => {
    const before = await row(invited);
    const stranger = (await settleAlliance({ partners: 1 })).manager;
    for (const ids of [
      sentOf(invited),
      { ...sentOf(invited), invitationId: randomUUID() },
      { ...sentOf(invited), allianceId: randomUUID() },
    ]) {
      await expect(verb(stranger, ids)).rejects.toMatchObject(notFound);
      await expect(verb(guest.person, ids)).rejects.toMatchObject(notFound);
    }
    expect(await row(invited)).toEqual(before);
  });

  it("needs an invitation of this alliance", async () => {
    const elsewhere = await settleAlliance({ partners: 1 });
    const foreign = await invite(elsewhere, await settlePerson());
    for (const invitationId of [foreign.invitationId, randomUUID()]) {
      const ids = { allianceId: alliance.allianceId, invitationId };
      await expect(verb(manager, ids)).rejects.toMatchObject(notFound);
    }
  });

  it("is not for advisers, and for contacts of another partner it is refused", async () => {
    await expect(verb(await adviserThere(), sentOf(invited))).rejects.toMatchObject(forbidden);
    expect(await verb(second.person, sentOf(invited))).toMatchObject({ ok: false });
    expect(await row(invited)).toMatchObject({ sendings: 1, revoked_at: null, vouched_at: null });
  });
});

describe("sending again", () => {
  it("mails the same link once more, and keeps the last day", async () => {
    const before = await row(invited);
    expect(await resendInvitation(manager, sentOf(invited))).toEqual({ ok: true });
    expect(await row(invited)).toEqual({ ...before, sendings: 2 });
    const mails = await sql`select turn from outbox where ref = ${invited.invitationId} order by turn`;
    expect(mails.map((one) => one.turn)).toEqual([1, 2]);
    expect(await lastAction()).toEqual({
      action: "invitation.resend",
      facts: { invitationId: invited.invitationId, partnerId: invited.partnerId, sendings: 2 },
    });
  });

  it("opens one that ran out for another thirty days", async () => {
    const later = inFortyDays();
    expect(await at(later, () => resendInvitation(manager, sentOf(invited)))).toEqual({ ok: true });
    const again = await row(invited);
    expect(again?.expires_at.getTime()).toBe(later.getTime() + 30 * 86_400_000);
    expect(await at(later, () => readInvitation(invited.token, null))).toMatchObject({ state: "open" });
  });

  it("presses nobody: three times a day", async () => {
    for (let turn = 0; turn < 3; turn += 1) await resendInvitation(manager, sentOf(invited));
    expect(await resendInvitation(manager, sentOf(invited))).toMatchObject({ reason: "too-many" });
    expect(await row(invited)).toMatchObject({ sendings: 4 });
    expect(await resendInvitation(manager, sentOf(await invite(alliance, await settlePerson())))).toEqual({
      ok: true,
    });
  });

  it("is over once there is an answer, and once the alliance has stopped", async () => {
    const other = await invite(alliance, await settlePerson());
    await declineInvitation(freshVisitor(), { token: other.token, reason: "Nee" });
    expect(await resendInvitation(manager, sentOf(other))).toEqual({ ok: false, reason: "answered" });
    await sql`insert into phase_move (alliance_id, seq, kind, from_phase, to_phase, at, made_at, made_by_name, reason, facts)
      select alliance_id, max(seq) + 1, 'stopped', 4, 4, now(), now(), 'x', 'x', '{}' from phase_move
       where alliance_id = ${alliance.allianceId} group by alliance_id`;
    expect(await resendInvitation(manager, sentOf(invited))).toEqual({ ok: false, reason: "stopped" });
    expect(await acceptInvitation(guest.person, joiningFor(invited.token, guest.organisationId))).toEqual({
      ...{ ok: false, reason: "stopped" },
    });
  });
});

describe("taking back", () => {
  it("closes the invitation, which says so, and records who did it", async () => {
    expect(await revokeInvitation(manager, sentOf(invited))).toEqual({ ok: true });
    expect(await row(invited)).toMatchObject({
      ...{ revoked_at: expect.any(Date), revoked_by: manager.personId },
    });
    expect(await lastAction()).toMatchObject({ action: "invitation.revoke" });
    expect(await readInvitation(invited.token, guest.person)).toMatchObject({
      state: "revoked",
      choice: null,
    });
    const joining = acceptInvitation(guest.person, joiningFor(invited.token, guest.organisationId));
    await expect(joining).rejects.toMatchObject(notFound);
  });

  it("is done once, also for one that ran out, and not after an answer", async () => {
    const tries = await Promise.all([1, 2, 3].map(() => revokeInvitation(manager, sentOf(invited))));
    expect(tries.filter((one) => one.ok)).toHaveLength(1);
    const old = await invite(alliance, await settlePerson());
    expect(await at(inFortyDays(), () => revokeInvitation(manager, sentOf(old)))).toEqual({ ok: true });
    const answered = await invite(alliance, await settlePerson());
    await declineInvitation(freshVisitor(), { token: answered.token, reason: "Nee" });
    expect(await revokeInvitation(manager, sentOf(answered))).toEqual({ ok: false, reason: "answered" });
  });

  it("is for contacts and directors of the partner as well", async () => {
    const own = await invite(alliance, { ...(await settlePerson()), role: "contact" }, second.partnerId);
    expect(await revokeInvitation(second.person, sentOf(own))).toEqual({ ok: true });
  });
});

describe("vouching", () => {
  it("opens the organisation to the invitee, mails the link once more, and is said once", async () => {
    const own = await invite(alliance, guest, second.partnerId);
    expect(await vouchForInvitee(second.person, sentOf(own))).toEqual({ ok: true });
    expect(await row(own)).toMatchObject({
      ...{ vouched_at: expect.any(Date), vouched_by: second.person.personId, sendings: 2 },
    });
    expect(await lastAction()).toMatchObject({ action: "invitation.vouch" });
    expect(await vouchForInvitee(second.person, sentOf(own))).toEqual({ ok: false, reason: "vouched" });
    const joined = await acceptInvitation(guest.person, joiningFor(own.token, second.organisationId));
    expect(joined).toMatchObject({ ok: true });
  });

  it("is not the manager's, whose organisation it is not", async () => {
    const own = await invite(alliance, guest, second.partnerId);
    expect(await vouchForInvitee(manager, sentOf(own))).toEqual({
      ok: false,
      reason: "not-your-organisation",
    });
  });

  it("is not an employee's, who hears whom to ask", async () => {
    const { organisationId, partnerId } = second;
    const email = `${randomUUID().slice(0, 8)}@example.org`;
    const colleague = await addPerson(second.person, {
      ...{ organisationId, name: "Femke", email, role: "employee", jobTitle: "teamleider" },
    });
    const seat = await invite(alliance, { name: "Femke", email, role: "contact" }, partnerId);
    const femke = personActor(colleague.personId);
    await acceptInvitation(femke, joiningFor(seat.token, organisationId));
    const [lead] = await sql`select name from affiliation where person_id = ${second.person.personId}`;
    const own = await invite(alliance, guest, partnerId);
    expect(await vouchForInvitee(femke, sentOf(own))).toEqual({
      ...{ ok: false, reason: "ask-a-lead", leads: [lead?.name] },
    });
    expect(await row(own)).toMatchObject({ vouched_at: null });
  });

  it("comes neither before the organisation joined nor after the last day", async () => {
    expect(await vouchForInvitee(second.person, sentOf(invited))).toEqual({
      ok: false,
      reason: "not-joined",
    });
    const own = await invite(alliance, guest, second.partnerId);
    expect(await at(inFortyDays(), () => vouchForInvitee(second.person, sentOf(own)))).toEqual({
      ...{ ok: false, reason: "expired" },
    });
  });
});

describe("taking an organisation off the list", () => {
  const asked = () => ({ allianceId: alliance.allianceId, partnerId: invited.partnerId });

  it("closes everything it was asked with, and nobody joins for it any more", async () => {
    const colleague = await settlePerson();
    const other = await invite(alliance, { ...colleague, role: "contact" }, invited.partnerId);
    expect(await withdrawPartner(manager, asked())).toEqual({ ok: true });
    expect(await lastAction()).toEqual({
      action: "partner.withdraw",
      facts: { partnerId: invited.partnerId, invitations: 2 },
    });
    for (const one of [invited, other]) {
      expect(await readInvitation(one.token, null)).toMatchObject({ state: "revoked" });
    }
    const joining = acceptInvitation(guest.person, joiningFor(invited.token, guest.organisationId));
    await expect(joining).rejects.toMatchObject(notFound);
    expect((await readPartners(manager, alliance.allianceId)).partners).toHaveLength(2);
    await expect(withdrawPartner(manager, asked())).rejects.toMatchObject(notFound);
    await expect(resendInvitation(manager, sentOf(invited))).rejects.toMatchObject(notFound);
  });

  it("is not possible once somebody joined for it", async () => {
    const { allianceId } = alliance;
    const joined = await withdrawPartner(manager, { allianceId, partnerId: second.partnerId });
    expect(joined).toEqual({ ok: false, reason: "joined" });
  });

  it("is the manager's to do, and a stranger hears what a random id hears", async () => {
    await expect(withdrawPartner(second.person, asked())).rejects.toMatchObject(forbidden);
    const stranger = (await settleAlliance({ partners: 1 })).manager;
    await expect(withdrawPartner(stranger, asked())).rejects.toMatchObject(notFound);
    const nowhere = { ...asked(), partnerId: randomUUID() };
    await expect(withdrawPartner(manager, nowhere)).rejects.toMatchObject(notFound);
  });

  it("and joining for it at the same moment: one of the two counts", async () => {
    const [joined, withdrawn] = await Promise.allSettled([
      acceptInvitation(guest.person, joiningFor(invited.token, guest.organisationId)),
      withdrawPartner(manager, asked()),
    ]);
    const [found] = await sql`select joined_at, left_at from partner where partner_id = ${invited.partnerId}`;
    const isIn = joined?.status === "fulfilled" && joined.value.ok;
    expect(withdrawn).toMatchObject({ value: isIn ? { ok: false, reason: "joined" } : { ok: true } });
    expect(found).toMatchObject(isIn ? { left_at: null } : { joined_at: null });
  });
});

describe("the page of partners and people", () => {
  it("shows who takes part and who was asked, in five statements", async () => {
    await invite(alliance, { ...(await settlePerson()), role: "contact" }, second.partnerId);
    const { result, statements } = await countStatements(() => readPartners(manager, alliance.allianceId));
    expect(statements.length).toBeLessThanOrEqual(5);
    expect(result).toMatchObject({ stopped: false, mayName: true });
    const [own, other, asked] = result.partners;
    expect(own?.people).toMatchObject([{ roles: ["alliance-manager", "contact"] }]);
    expect(other?.invitations).toMatchObject([{ role: "contact", state: "open", needsVouching: true }]);
    expect(other).toMatchObject({ mayAsk: true, mayWithdraw: false });
    expect(asked).toMatchObject({ name: `Van ${guest.name}`, joinedAt: null, people: [], mayWithdraw: true });
    expect(asked?.invitations).toMatchObject([
      {
        name: guest.name,
        state: "open",
        needsVouching: false,
        mayVouch: false,
        tended: { email: guest.email },
      },
    ]);
  });

  it("offers a contact the own partner only, and shows no addresses and reasons of others", async () => {
    await declineInvitation(freshVisitor(), { token: invited.token, reason: "Ruzie" });
    const own = await invite(alliance, await settlePerson(), second.partnerId);
    const page = await readPartners(second.person, alliance.allianceId);
    expect(page.mayName).toBe(false);
    expect(page.partners.map((one) => [one.mayAsk, one.mayWithdraw])).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
    expect(page.partners[2]?.invitations).toMatchObject([{ state: "declined", tended: null }]);
    expect(JSON.stringify(page)).not.toContain("Ruzie");
    expect(JSON.stringify(page)).not.toContain(guest.email);
    const [ownOne] = page.partners[1]?.invitations ?? [];
    expect(ownOne).toMatchObject({ invitationId: own.invitationId, mayVouch: true, tended: { sendings: 1 } });
  });

  it("tells through whose hands an invitation came, and that it ran out", async () => {
    await handOnInvitation(freshVisitor(), {
      ...{ token: invited.token, name: "Jelle", email: "jelle@zonnehoek.example", sure: false },
    });
    const page = await at(inFortyDays(), () => readPartners(manager, alliance.allianceId));
    expect(page.partners.at(-1)?.invitations).toMatchObject([
      { name: "Jelle", state: "expired", tended: { handedOnBy: [guest.name] } },
    ]);
  });

  it("is there for every member, and for nobody else", async () => {
    const adviser = await adviserThere();
    const page = await readPartners(adviser, alliance.allianceId);
    expect(page.partners.some((one) => one.mayAsk || one.invitations.some((sent) => sent.tended))).toBe(
      false,
    );
    await expect(readPartners(guest.person, alliance.allianceId)).rejects.toMatchObject(notFound);
    await expect(readPartners(manager, randomUUID())).rejects.toMatchObject(notFound);
  });
});

describe("preparing to ask somebody", () => {
  const prepare = (actor: PersonActor, partnerId: string | null = null) =>
    prepareInvitation(actor, { allianceId: alliance.allianceId, partnerId });

  it("is for a new organisation, or for a partner that is named", async () => {
    expect(await prepare(manager)).toMatchObject({ partner: null, mayName: true });
    expect(await prepare(manager, second.partnerId)).toMatchObject({
      partner: { partnerId: second.partnerId, roles: ["contact", "director", "adviser"] },
    });
    const { statements } = await countStatements(() => prepare(manager));
    expect(statements.length).toBeLessThanOrEqual(5);
  });

  it("is for a contact about the own partner, whatever partner is named", async () => {
    const page = await prepare(second.person);
    expect(page).toMatchObject({ partner: { partnerId: second.partnerId }, mayName: false });
    await expect(prepare(second.person, invited.partnerId)).rejects.toMatchObject(notFound);
    await expect(prepare(second.person, randomUUID())).rejects.toMatchObject(notFound);
  });

  it("is not for advisers and strangers", async () => {
    await expect(prepare(await adviserThere())).rejects.toMatchObject(forbidden);
    await expect(prepare(guest.person)).rejects.toMatchObject(notFound);
  });
});
