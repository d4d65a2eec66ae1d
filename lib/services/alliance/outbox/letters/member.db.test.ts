import { beforeEach, describe, expect, it } from "vitest";
import { systemActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { renderText } from "@/lib/platform/mail/letter";
import { handOverManager } from "@/lib/services/alliance/member/hand-over";
import { isMailKind, letters } from "@/lib/services/alliance/outbox/letters/letters";
import { leavePartner } from "@/lib/services/alliance/partner/leave";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { revealRound } from "@/lib/services/deliberation/round/reveal";
import {
  type Contact,
  openSmallRound,
  type SmallAlliance,
  settleAlliance,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;
let allianceId: string;
let first: Contact;
let second: Contact;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 3 });
  allianceId = alliance.allianceId;
  const [one, other] = alliance.contacts;
  if (!one || !other) throw new Error("the alliance is too small");
  [first, second] = [one, other];
});

/** Every posted mail of one kind as it would go out now: to whom, and the text; no text when it is dropped. */
async function written(kind: string): Promise<{ to: string; text: string | null }[]> {
  if (!isMailKind(kind)) throw new Error(`no letter of this kind: ${kind}`);
  const posted = await sql<{ ref: string; recipient: string }[]>`
    select ref, recipient from outbox where alliance_id = ${allianceId} and kind = ${kind} order by outbox_id`;
  const found: { to: string; text: string | null }[] = [];
  for (const one of posted) {
    const { to, letter } = await view(systemActor("tests"), "mail.send", allianceId, ({ tx }) =>
      letters[kind](tx, { allianceId, now: new Date(), ...one }),
    );
    found.push({ to, text: letter && renderText(letter) });
  }
  return found;
}

const addressOf = async ({ personId }: { personId: string }): Promise<string> =>
  (await sql`select email from affiliation where person_id = ${personId}`)[0]?.email;
const leave = ({ person, organisationId }: Contact) =>
  leavePartner(person, { allianceId, organisationId, reason: "Wij gaan een andere kant op." });

describe("the mail about a partner that left", () => {
  it("tells the manager who left, who said so and why", async () => {
    await leave(second);
    const [mail, ...more] = await written("partner-left");
    expect(more).toEqual([]);
    expect(mail?.to).toBe(await addressOf(alliance.manager));
    expect(mail?.text).toContain('De reden: "Wij gaan een andere kant op."');
    expect(mail?.text).toMatch(/gewoon \S+ doet niet meer mee/);
    expect(mail?.text).toContain(`/samenwerkingen/${allianceId}/partners`);
  });

  it("does not go out to who is manager no more", async () => {
    await leave(second);
    await handOverManager(alliance.manager, { allianceId, memberId: alliance.contacts[2]?.memberId ?? "" });
    expect(await written("partner-left")).toMatchObject([{ text: null }]);
  });
});

describe("the mail to a new manager", () => {
  it("says who handed over and where to begin", async () => {
    await handOverManager(alliance.manager, { allianceId, memberId: second.memberId });
    const [mail] = await written("manager-handed-over");
    expect(mail?.to).toBe(await addressOf(second.person));
    expect(mail?.text).toMatch(/heeft de rol van alliantiemanager aan u overgedragen/);
    expect(mail?.text).toContain(`/samenwerkingen/${allianceId}`);
  });

  it("is dropped when that person handed it on before it went out", async () => {
    await handOverManager(alliance.manager, { allianceId, memberId: second.memberId });
    await handOverManager(second.person, { allianceId, memberId: first.memberId });
    expect((await written("manager-handed-over")).map((one) => one.text === null)).toEqual([true, false]);
  });
});

describe("mail of a round", () => {
  it("goes to those who take part: not to who has left, neither to ask nor to tell the result", async () => {
    const round = await openSmallRound(sql, alliance);
    await leave(second);
    const gone = await addressOf(second.person);
    const to = (mails: { to: string; text: string | null }[], sent: boolean) =>
      mails.filter((one) => (one.text !== null) === sent).map((one) => one.to);
    const asked = await written("round-invitation");
    expect(to(asked, false)).toEqual([gone]);
    expect(to(asked, true)).toHaveLength(2);
    await closeRound(alliance.manager, round);
    await revealRound(systemActor("tests"), round);
    const told = await written("round-result");
    expect(to(told, false)).toEqual([gone]);
    expect(to(told, true)).toHaveLength(2);
  });
});
