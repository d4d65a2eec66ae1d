import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { at } from "@/lib/platform/clock";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { readInvitation } from "@/lib/services/alliance/invitation/read";
import { revokeInvitation } from "@/lib/services/alliance/invitation/revoke";
import { requestInvitationCode } from "@/lib/services/alliance/invitation/signing-in/request-code";
import { requestNewCode } from "@/lib/services/people/sign-in/asked-code";
import { confirmCode } from "@/lib/services/people/sign-in/confirm-code";
import { confirmLink, readSignInLink } from "@/lib/services/people/sign-in/confirm-link";
import { signInMail } from "@/lib/services/people/sign-in/mail-facts";
import { signInToken } from "@/lib/services/people/sign-in/secrets";
import {
  freshVisitor,
  type Invited,
  invite,
  joiningWithOwn,
  tokenOf,
} from "@/scripts/testing/joining/invited";
import { type SmallAlliance, settleAlliance, settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;
let invited: Invited;
let email: string;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 1 });
  email = `${randomUUID().slice(0, 8)}@zonnehoek.example`;
  invited = await invite(alliance, { name: "Naima", email, role: "contact" });
});

/** Presses the button below the letter; the browser then holds the cookie. */
async function ask(token = invited.token) {
  const visitor = freshVisitor();
  const asked = await requestInvitationCode(visitor, { token });
  if (!asked.ok) throw new Error(asked.reason);
  return { asking: { ...visitor, asked: asked.asked } satisfies Visitor, requestId: asked.asked.requestId };
}
const users = async () => (await sql`select 1 from sign_in_user where email = ${email}`).length;
const sessions = async () =>
  (
    await sql`select 1 from sign_in_session s join sign_in_user u on u.id = s.user_id where u.email = ${email}`
  ).length;

describe("asking for a code from an invitation", () => {
  it("mails the address that the invitation is bound to, and leads back to joining", async () => {
    expect(await users()).toBe(0);
    const { asking, requestId } = await ask();
    expect(await users()).toBe(1);
    const mail = await signInMail(requestId);
    expect(mail).toMatchObject({ email, name: "Naima" });
    expect(await confirmCode(asking, { code: mail?.code ?? "" })).toMatchObject({
      ...{ ok: true, path: `/uitnodiging/${invited.token}/meedoen` },
    });
  });

  it("answers the same for an address that somebody signs in with already, and keeps who that is", async () => {
    const known = await settlePerson();
    const forKnown = await invite(alliance, known);
    const [first, second] = [await ask(), await ask(forKnown.token)];
    const shape = ({ asking }: typeof first) => ({ ...asking.asked, requestId: "", path: "" });
    expect(shape(second)).toEqual(shape(first));
    expect((await signInMail(second.requestId))?.name).toBe(known.name);
    expect(await sql`select id from sign_in_user where email = ${known.email}`).toEqual([
      { id: known.person.personId },
    ]);
  });

  it("does nothing for a dead or a foreign link", async () => {
    const elsewhere = tokenOf(randomUUID(), invited.invitationId);
    for (const token of ["", "weg", elsewhere, tokenOf(invited.allianceId, invited.invitationId, 2)]) {
      await expect(requestInvitationCode(freshVisitor(), { token })).rejects.toMatchObject({
        code: "not-found",
      });
    }
    const later = new Date(Date.now() + 40 * 86_400_000);
    const late = await at(later, () => requestInvitationCode(freshVisitor(), { token: invited.token }));
    expect(late).toEqual({ ok: false, reason: "expired" });
    const { allianceId, invitationId } = invited;
    await revokeInvitation(alliance.manager, { allianceId, invitationId });
    await expect(ask()).rejects.toMatchObject({ code: "not-found" });
    expect(await users()).toBe(0);
  });

  it("is counted like any other sign-in mail", async () => {
    for (let turn = 0; turn < 5; turn += 1) await ask();
    expect(await requestInvitationCode(freshVisitor(), { token: invited.token })).toMatchObject({
      ...{ ok: false, reason: "too-many" },
    });
  });
});

describe("a scanner that opens every link and presses every button", () => {
  it("gets no session, although the same browser asked for the mail: it does not type the code", async () => {
    const { asking, requestId } = await ask();
    const token = signInToken(requestId);
    expect(await readSignInLink(asking, token)).toMatchObject({ needsCode: "mailed" });
    expect(await confirmLink(asking, { token })).toEqual({ ok: false, reason: "code-needed" });
    const again = await requestNewCode(asking);
    if (!again.ok) throw new Error(again.reason);
    const renewed = { ...asking, asked: again.asked };
    const fresh = signInToken(again.asked.requestId);
    expect(await confirmLink(renewed, { token: fresh })).toEqual({ ok: false, reason: "code-needed" });
    expect(await sessions()).toBe(0);
    expect(await readInvitation(invited.token, null)).toMatchObject({ state: "open", choice: null });
  });

  it("and somebody who types the code gets in by link or by code, and may join", async () => {
    const { asking, requestId } = await ask();
    const code = (await signInMail(requestId))?.code ?? "";
    const signedIn = await confirmLink(asking, { token: signInToken(requestId), code });
    expect(signedIn).toMatchObject({ ok: true, path: `/uitnodiging/${invited.token}/meedoen` });
    expect(await sessions()).toBe(1);
    const [user] = await sql`select id from sign_in_user where email = ${email}`;
    const joined = await acceptInvitation(personActor(user?.id), joiningWithOwn(invited.token));
    expect(joined).toMatchObject({ ok: true });
  });
});
