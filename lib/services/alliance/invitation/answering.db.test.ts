import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import { mostHandOns } from "@/lib/domain/alliance/joining/invitation";
import { at } from "@/lib/platform/clock";
import { countStatements } from "@/lib/platform/statement-count";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { declineInvitation } from "@/lib/services/alliance/invitation/decline";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { readInvitation } from "@/lib/services/alliance/invitation/read";
import { revokeInvitation } from "@/lib/services/alliance/invitation/revoke";
import { vouchForInvitee } from "@/lib/services/alliance/invitation/vouch";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import {
  freshVisitor,
  type Invited,
  invite,
  joiningFor,
  joiningWithOwn,
  tokenOf,
} from "@/scripts/testing/joining/invited";
import {
  type SettledPerson,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
const notFound = { code: "not-found" };
const inFortyDays = () => new Date(Date.now() + 40 * 86_400_000);
let alliance: SmallAlliance;
let guest: SettledPerson;
let invited: Invited;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
  guest = await settlePerson();
  invited = await invite(alliance, guest);
});

const decline = (token = invited.token, reason = "Geen tijd") =>
  declineInvitation(freshVisitor(), { token, reason });
const handOn = (to: Partial<{ token: string; email: string; sure: boolean }> = {}) =>
  handOnInvitation(freshVisitor(), {
    ...{ token: invited.token, name: "Jelle Postma", email: "jelle@zonnehoek.example", sure: false },
    ...to,
  });
const accept = (token = invited.token, who = guest) =>
  acceptInvitation(who.person, joiningFor(token, who.organisationId));
const row = async () => {
  const [found] = await sql`select * from invitation where invitation_id = ${invited.invitationId}`;
  return found;
};
const lastAction = async () => {
  const [found] = await sql`select action, facts from alliance_activity
    where alliance_id = ${alliance.allianceId} order by seq desc limit 1`;
  return found;
};
const posted = async (kind: string) =>
  (
    await sql`select turn from outbox where alliance_id = ${alliance.allianceId} and kind = ${kind}
      and ref = ${invited.invitationId} order by turn`
  ).map((one) => one.turn);

describe("reading an invitation", () => {
  it("shows whoever has the link who asks, for what and why, and masks the address", async () => {
    const page = await readInvitation(invited.token, null);
    expect(page).toMatchObject({
      ...{ state: "open", name: guest.name, role: "director", partnerName: `Van ${guest.name}` },
      ...{ allianceName: "gewoon alliantie", reason: expect.stringContaining("reden"), message: "Dag" },
      ...{ joined: false, signedIn: null, choice: null },
      email: expect.stringMatching(/^g\.\.\.@example\.org$/),
    });
    expect(page.askedBy.name).toMatch(/^gewoon/);
    expect(JSON.stringify(page)).not.toContain(guest.email);
  });

  it("shows its own person the address, and the own organisations to choose from, in few statements", async () => {
    const { result, statements } = await countStatements(() => readInvitation(invited.token, guest.person));
    expect(result).toMatchObject({
      ...{ email: guest.email, signedIn: { email: guest.email, matches: true } },
      choice: {
        own: [{ organisationId: guest.organisationId, name: guest.name }],
        ...{ vouchedBy: null, mayMake: true, personName: guest.name },
      },
    });
    // The session look-up of the page comes on top.
    expect(
      statements.filter((one) => !/^select app\.enter|^(begin|commit)/i.test(one)).length,
    ).toBeLessThanOrEqual(5);
  });

  it("tells another account so, offers it nothing, and keeps the address masked", async () => {
    const other = await settlePerson();
    const page = await readInvitation(invited.token, other.person);
    expect(page).toMatchObject({ signedIn: { email: other.email, matches: false }, choice: null });
    expect(JSON.stringify(page)).not.toContain(guest.email);
  });

  it("says what became of it, to the end", async () => {
    const state = async () => (await readInvitation(invited.token, null)).state;
    expect(await at(inFortyDays(), state)).toBe("expired");
    await decline();
    expect(await state()).toBe("declined");
    expect(await at(inFortyDays(), state)).toBe("declined");
  });

  it("finds nothing behind a link that was made up, or that was made for an invitation there is not", async () => {
    for (const token of ["", "x", invited.token.slice(0, -1), tokenOf(invited.allianceId, randomUUID())]) {
      await expect(readInvitation(token, guest.person)).rejects.toMatchObject(notFound);
    }
    const elsewhere = tokenOf(randomUUID(), invited.invitationId);
    await expect(readInvitation(elsewhere, guest.person)).rejects.toMatchObject(notFound);
    await expect(
      readInvitation(tokenOf(invited.allianceId, invited.invitationId, 2), null),
    ).rejects.toMatchObject(notFound);
  });
});

describe("declining", () => {
  it("keeps the reason, tells the asker, and leaves ids in the activity", async () => {
    expect(await decline()).toEqual({ ok: true });
    expect(await row()).toMatchObject({ decline_reason: "Geen tijd", declined_at: expect.any(Date) });
    expect(await posted("invitation-answered")).toEqual([1]);
    expect(await lastAction()).toEqual({
      action: "invitation.decline",
      facts: { invitationId: invited.invitationId, partnerId: invited.partnerId },
    });
    const page = await readAlliance(alliance.manager, alliance.allianceId);
    expect(page.waiting).toContainEqual(
      expect.objectContaining({ kind: "invitation-declined", facts: { name: guest.name } }),
    );
  });

  it("asks for a reason, and changes nothing without one", async () => {
    expect(await decline(invited.token, " \n ")).toEqual({ ok: false, reason: "no-reason" });
    expect(await row()).toMatchObject({ declined_at: null });
    expect(await posted("invitation-answered")).toEqual([]);
  });

  it("counts once, and cannot follow on joining", async () => {
    await decline();
    await expect(decline()).rejects.toMatchObject(notFound);
    await expect(accept()).rejects.toMatchObject(notFound);
    await expect(handOn()).rejects.toMatchObject(notFound);
  });

  it("comes too late after the last day", async () => {
    expect(await at(inFortyDays(), () => decline())).toEqual({ ok: false, reason: "expired" });
    expect(await at(inFortyDays(), () => handOn())).toEqual({ ok: false, reason: "expired" });
    expect(await at(inFortyDays(), () => accept())).toEqual({ ok: false, reason: "expired" });
  });

  it("needs a link of ours", async () => {
    for (const token of [
      "",
      "weg",
      tokenOf(invited.allianceId, randomUUID()),
      tokenOf(randomUUID(), invited.invitationId),
    ]) {
      await expect(decline(token)).rejects.toMatchObject(notFound);
      await expect(handOn({ token })).rejects.toMatchObject(notFound);
    }
  });

  it("and joining at the same moment: one of the two counts", async () => {
    const tries = await Promise.allSettled([decline(), accept(), decline(), accept()]);
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const answered = await row();
    expect([answered?.accepted_at, answered?.declined_at].filter(Boolean)).toHaveLength(1);
    const seats = await sql`select 1 from member where person_id = ${guest.person.personId}`;
    expect(seats).toHaveLength(answered?.accepted_at ? 1 : 0);
  });

  it("and taking back at the same moment as joining: one of the two counts", async () => {
    const { allianceId, invitationId } = invited;
    const [joined, revoked] = await Promise.allSettled([
      accept(),
      revokeInvitation(alliance.manager, { allianceId, invitationId }),
    ]);
    const answered = await row();
    const seats = await sql`select 1 from member where person_id = ${guest.person.personId}`;
    if (joined?.status === "fulfilled") {
      expect(revoked).toMatchObject({ status: "fulfilled", value: { ok: false, reason: "answered" } });
      expect(answered).toMatchObject({ revoked_at: null, accepted_at: expect.any(Date) });
      expect(seats).toHaveLength(1);
    } else {
      expect(joined).toMatchObject({ reason: notFound });
      expect(answered).toMatchObject({ revoked_at: expect.any(Date), accepted_at: null });
      expect(seats).toEqual([]);
    }
  });
});

describe("handing on", () => {
  it("gives somebody else a link of their own, kills the old one, and leaves a trace", async () => {
    expect(await at(new Date(Date.now() + 20 * 86_400_000), () => handOn())).toEqual({ ok: true });
    const changed = await row();
    expect(changed).toMatchObject({ name: "Jelle Postma", email: "jelle@zonnehoek.example" });
    expect(changed).toMatchObject({ generation: 2, sendings: 2, vouched_at: null });
    expect(changed?.expires_at.getTime()).toBeGreaterThan(Date.now() + 49 * 86_400_000);
    const [trace] = await sql`select from_name, from_email, to_name, to_email from invitation_hand_on`;
    expect(trace).toEqual({
      ...{ from_name: guest.name, from_email: guest.email },
      ...{ to_name: "Jelle Postma", to_email: "jelle@zonnehoek.example" },
    });
    expect(await posted("partner-invitation")).toEqual([1, 2]);
    expect(await posted("invitation-answered")).toEqual([1]);
    expect(await lastAction()).toMatchObject({ action: "invitation.hand-on" });
    const read = () => readInvitation(invited.token, guest.person);
    for (const verb of [read, decline, accept, handOn]) {
      await expect(verb()).rejects.toMatchObject(notFound);
    }
    const fresh = tokenOf(invited.allianceId, invited.invitationId, 2);
    expect(await readInvitation(fresh, null)).toMatchObject({ state: "open", name: "Jelle Postma" });
    await expect(accept(fresh)).rejects.toMatchObject(notFound);
  });

  it("drops what was vouched for: that was said of somebody else", async () => {
    const [, second] = alliance.contacts;
    const own = { ...(await settlePerson()), role: "adviser" as const };
    const forSecond = await invite(alliance, own, second?.partnerId);
    const { allianceId, invitationId } = forSecond;
    if (!second) throw new Error("nobody joined");
    expect(await vouchForInvitee(second.person, { allianceId, invitationId })).toEqual({ ok: true });
    await handOn({ token: forSecond.token });
    const [changed] = await sql`select vouched_at from invitation where invitation_id = ${invitationId}`;
    expect(changed).toEqual({ vouched_at: null });
    const jelle = personActor(await ensureSignInUser({ email: "jelle@zonnehoek.example", name: "Jelle" }));
    const fresh = tokenOf(allianceId, invitationId, 2);
    const slipsIn = acceptInvitation(jelle, joiningFor(fresh, second.organisationId));
    await expect(slipsIn).rejects.toMatchObject(notFound);
  });

  it("refuses oneself, and a group's address until somebody is sure", async () => {
    expect(await handOn({ email: guest.email })).toEqual({ ok: false, reason: "self" });
    expect(await handOn({ email: "bestuur@zonnehoek.example" })).toEqual({
      ok: false,
      reason: "shared-address",
    });
    expect(await posted("partner-invitation")).toEqual([1]);
    expect(await handOn({ email: "bestuur@zonnehoek.example", sure: true })).toEqual({ ok: true });
  });

  it("ends somewhere", async () => {
    for (let turn = 1; turn <= mostHandOns; turn += 1) {
      const token = tokenOf(invited.allianceId, invited.invitationId, turn);
      expect(await handOn({ token, email: `nummer${turn}@zonnehoek.example` })).toEqual({ ok: true });
    }
    const token = tokenOf(invited.allianceId, invited.invitationId, mostHandOns + 1);
    expect(await handOn({ token })).toEqual({ ok: false, reason: "too-often" });
  });

  it("lets one browser write to so many people a day", async () => {
    const visitor = freshVisitor();
    const answers: string[] = [];
    for (let turn = 0; turn < 11; turn += 1) {
      const { token } = await invite(alliance, await settlePerson());
      const to = { token, name: "Jelle", email: `n${turn}@zonnehoek.example`, sure: false };
      const answer = await handOnInvitation(visitor, to);
      answers.push(answer.ok ? "on" : answer.reason);
    }
    expect(answers).toEqual([...Array(10).fill("on"), "too-many"]);
  });

  it("and joining at the same moment: whoever hands on does not join as well", async () => {
    const [handed, joined] = await Promise.allSettled([handOn(), accept()]);
    const seats = await sql`select email from member where person_id = ${guest.person.personId}`;
    if (joined?.status === "fulfilled") {
      expect(handed).toMatchObject({ status: "rejected", reason: notFound });
      expect(seats).toEqual([{ email: guest.email.toLowerCase() }]);
    } else {
      expect(handed).toMatchObject({ status: "fulfilled", value: { ok: true } });
      expect(seats).toEqual([]);
    }
  });
});

describe("joining", () => {
  it("merges nothing: an account with another address gets not-found, whatever it brings", async () => {
    const other = await settlePerson();
    const before = await sql`select * from affiliation order by organisation_id, person_id`;
    for (const input of [
      joiningFor(invited.token, other.organisationId),
      joiningFor(invited.token, guest.organisationId),
      joiningFor(invited.token, randomUUID()),
      joiningWithOwn(invited.token),
    ]) {
      await expect(acceptInvitation(other.person, input)).rejects.toMatchObject(notFound);
    }
    expect(await sql`select * from affiliation order by organisation_id, person_id`).toEqual(before);
    expect(await sql`select * from sign_in_user where email = ${guest.email.toLowerCase()}`).toHaveLength(1);
    expect(await row()).toMatchObject({ accepted_at: null });
  });

  it("for an organisation that somebody else made needs a word from that organisation, and then works", async () => {
    const maker = await settlePerson();
    const { allianceId, partnerId } = invited;
    const contact = await invite(alliance, { ...maker, role: "contact" }, partnerId);
    const made = await acceptInvitation(maker.person, joiningWithOwn(contact.token));
    if (!made.ok) throw new Error(made.reason);
    const waiting = await readInvitation(invited.token, guest.person);
    expect(waiting.choice).toMatchObject({ own: [], vouchedBy: null, mayMake: false });
    expect(waiting.joined).toBe(true);
    expect(await accept()).toEqual({ ok: false, reason: "other-organisation" });
    expect(await acceptInvitation(guest.person, joiningWithOwn(invited.token))).toMatchObject({
      reason: "other-organisation",
    });
    const unvouched = acceptInvitation(guest.person, joiningFor(invited.token, made.organisationId));
    await expect(unvouched).rejects.toMatchObject(notFound);

    const { invitationId } = invited;
    const contactThere = personActor(maker.person.personId);
    expect(await vouchForInvitee(contactThere, { allianceId, invitationId })).toEqual({ ok: true });
    const vouched = await readInvitation(invited.token, guest.person);
    expect(vouched.choice?.vouchedBy).toEqual({ organisationId: made.organisationId, name: "Zonnehoek" });
    expect(
      await acceptInvitation(guest.person, joiningFor(invited.token, made.organisationId)),
    ).toMatchObject({
      ok: true,
    });
    const [role] = await sql`select role from affiliation where person_id = ${guest.person.personId}
      and organisation_id = ${made.organisationId}`;
    expect(role).toEqual({ role: "director" });
  });

  it("for the organisation that joined is open to who works there already", async () => {
    const { organisationId } = guest;
    const colleague = await addPerson(guest.person, {
      ...{ organisationId, name: "Cor", email: `cor.${randomUUID().slice(0, 8)}@example.org` },
      ...{ role: "employee", jobTitle: "adviseur" },
    });
    await accept();
    const [cor] = await sql`select email from affiliation where person_id = ${colleague.personId}`;
    const asked = await invite(
      alliance,
      { name: "Cor", email: cor?.email, role: "contact" },
      invited.partnerId,
    );
    const person = personActor(colleague.personId);
    expect((await readInvitation(asked.token, person)).choice).toMatchObject({
      ...{ own: [{ organisationId, name: guest.name }], vouchedBy: null },
    });
    expect(await acceptInvitation(person, joiningFor(asked.token, organisationId))).toMatchObject({
      ok: true,
    });
  });
});
