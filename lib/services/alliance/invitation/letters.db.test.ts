import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { newId } from "@/lib/platform/ids";
import { renderHtml, renderText } from "@/lib/platform/mail/letter";
import { sendMail } from "@/lib/platform/mail/send";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { declineInvitation } from "@/lib/services/alliance/invitation/decline";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { revokeInvitation } from "@/lib/services/alliance/invitation/revoke";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import { letters } from "@/lib/services/alliance/outbox/letters/letters";
import { freshVisitor, type Invited, invite, joiningFor, tokenOf } from "@/scripts/testing/joining/invited";
import { readMail } from "@/scripts/testing/mail/read";
import { type MailServer, startMailServer } from "@/scripts/testing/mail/server";
import {
  type SettledPerson,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

superuser();
let server: MailServer;
let alliance: SmallAlliance;
let guest: SettledPerson;
let invited: Invited;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
});
afterAll(() => server.stop());
beforeEach(async () => {
  alliance = await settleAlliance({ partners: 1 });
  guest = await settlePerson();
  invited = await invite(alliance, guest);
});

type Kind = "partner-invitation" | "invitation-answered";

/** The mail as it would go out now: to whom, and its text; null when there is nothing to say any more. */
const written = (kind: Kind, ref = invited.invitationId) =>
  view(systemActor("tests"), "mail.send", alliance.allianceId, async ({ tx, now }) => {
    const { to, letter } = await letters[kind](tx, {
      allianceId: alliance.allianceId,
      ref,
      recipient: ref,
      now,
    });
    return letter && { to, letter, text: renderText(letter) };
  });

describe("the mail that asks somebody to join", () => {
  it("says who asks, for what and why it came, with a link of one's own", async () => {
    const mail = await written("partner-invitation");
    expect(mail?.to).toBe(guest.email);
    expect(mail?.text).toContain(`Beste ${guest.name}`);
    expect(mail?.text).toContain("als bestuurder");
    expect(mail?.text).toContain(`/uitnodiging/${invited.token}`);
    expect(mail?.text).not.toContain("door.");
  });

  it("goes to the new person after handing on, and says through whose hands it came", async () => {
    const to = { token: invited.token, name: "Jelle", email: "jelle@zonnehoek.example", sure: false };
    await handOnInvitation(freshVisitor(), to);
    const mail = await written("partner-invitation");
    expect(mail?.to).toBe("jelle@zonnehoek.example");
    expect(mail?.text).toContain(`${guest.name} gaf deze uitnodiging aan u door.`);
    expect(mail?.text).toContain(`/uitnodiging/${tokenOf(invited.allianceId, invited.invitationId, 2)}`);
    expect(mail?.text).not.toContain(invited.token);
    const told = await written("invitation-answered");
    expect(told?.text).toContain(`${guest.name} gaf aan niet de juiste persoon te zijn`);
    expect(told?.letter.subject).toBe("Uw uitnodiging ging naar Jelle");
  });

  it("is dropped once the invitation was taken back", async () => {
    const { allianceId, invitationId } = invited;
    await revokeInvitation(alliance.manager, { allianceId, invitationId });
    expect(await written("partner-invitation")).toBeNull();
    expect(await written("invitation-answered")).toBeNull();
  });
});

describe("the mail that tells the answer", () => {
  it("goes to the asker, with the reason of who declines", async () => {
    await declineInvitation(freshVisitor(), { token: invited.token, reason: "Wij zijn te klein" });
    const mail = await written("invitation-answered");
    expect(mail?.to).not.toBe(guest.email);
    expect(mail?.text).toContain('De reden: "Wij zijn te klein"');
  });

  it("says who joins", async () => {
    await acceptInvitation(guest.person, joiningFor(invited.token, guest.organisationId));
    expect((await written("invitation-answered"))?.letter.subject).toBe(`${guest.name} doet mee`);
  });
});

it("names, messages and reasons stay text on the wire, to one person, whatever they hold", async () => {
  const nasty = 'Klik\r\nBcc: x@y.nl\r\n\r\n<a href="https://kwaad.example">hier</a>\u202e "& \u0007';
  const sent = await sendInvitation(alliance.manager, {
    ...{ allianceId: alliance.allianceId, message: nasty, sure: true },
    partner: { name: nasty, capacity: "partner", initiating: false },
    people: [{ role: "director", name: nasty, email: "nasty@zonnehoek.example" }],
  });
  if (!sent.ok) throw new Error(sent.reason);
  const invitationId = sent.invitationIds[0] ?? "";
  const asking = await written("partner-invitation", invitationId);
  const token = tokenOf(alliance.allianceId, invitationId);
  await declineInvitation(freshVisitor(), { token, reason: nasty });
  const answering = await written("invitation-answered", invitationId);
  for (const mail of [asking, answering]) {
    if (!mail) throw new Error("there was something to say");
    const { to, letter, text } = mail;
    await sendMail({ id: newId(), to, subject: letter.subject, text, html: renderHtml(letter) });
    const [received, ...more] = server.received.splice(0);
    expect(more).toEqual([]);
    expect(received?.to).toEqual([to]);
    const { headers, html } = readMail(received?.raw ?? "");
    expect(headers.filter(([name]) => ["to", "cc", "bcc"].includes(name))).toEqual([["to", to]]);
    expect(html).not.toMatch(/href="https:\/\/kwaad|[\u202a-\u202e]/);
    expect(html.match(/<a /g)).toHaveLength(2);
  }
});
