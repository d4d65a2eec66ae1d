import type { OutgoingHttpHeaders } from "node:http";
import { type Answer, type Asked, call, cookiesOf, form, ownAddress, ownPage } from "@/e2e/support/guard/ask";
import { known, nowhere } from "@/e2e/support/guard/demo";
import { actionId, builtActions } from "@/e2e/support/guard/routes";
import { expect, test } from "@/e2e/support/guard/test";

const forgeries = (origin: string): Record<string, OutgoingHttpHeaders> => ({
  "no origin": {},
  "another origin": { origin: "https://kwaad.example" },
  "another origin that says same-origin": {
    origin: "https://kwaad.example",
    "sec-fetch-site": "same-origin",
  },
  "origin null": { origin: "null" },
  "origin null that says same-origin": { origin: "null", "sec-fetch-site": "same-origin" },
  "another port of this machine": { origin: "http://localhost:1" },
  "our origin from another site": { origin, "sec-fetch-site": "cross-site" },
  "our origin from a neighbour": { origin, "sec-fetch-site": "same-site" },
  "our origin typed in": { origin, "sec-fetch-site": "none" },
});

/** The same form without JavaScript. */
function scriptless(action: string, fields: Record<string, string>): Promise<Asked> {
  const data = new FormData();
  data.append(`$ACTION_ID_${action}`, "");
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return encoded(data);
}

async function encoded(data: FormData): Promise<Asked> {
  const made = new Response(data);
  return {
    method: "POST",
    headers: { "content-type": made.headers.get("content-type") ?? "" },
    body: new Uint8Array(await made.arrayBuffer()),
  };
}

const at = (post: Asked, headers: OutgoingHttpHeaders): Asked => ({
  ...post,
  headers: { ...post.headers, ...headers },
});

function expectRefused(answer: Answer, how: string): void {
  expect(Object.keys(cookiesOf(answer)), how).toEqual([]);
  expect([200, 400, 403, 404, 500], how).toContain(answer.status);
  expect(answer.headers.location, how).toBeUndefined();
  expect(answer.headers["x-action-redirect"], how).toBeUndefined();
}

test("An answer or a whole sheet posted from elsewhere is refused with a sentence", async ({
  ask,
  origin,
  world,
  demo,
}) => {
  const alliance = await world.foundAlliance({ name: "Van elders" });
  const { links } = await world.openRound(alliance);
  await world.fillIn({ link: links.sanne, answers: "4 4 3 4 5 4 2 4 4 3 4 5 4 4 3 4 4 8" });
  const before = await demo.traces(alliance.allianceId);
  const posts: { path: string; fields: Record<string, string> }[] = [
    { path: `${links.sanne}/antwoord`, fields: { item: "s1", answer: "1" } },
    { path: `${links.sanne}/versturen`, fields: {} },
  ];
  for (const { path, fields } of posts) {
    for (const [how, headers] of Object.entries(forgeries(origin))) {
      for (const accept of ["text/html", "application/json"]) {
        const answer = await ask(path, at({ ...form(fields), method: "POST" }, { ...headers, accept }));
        expect(answer.status, how).toBe(403);
        expect(answer.body, how).toContain("kwam niet van onze eigen pagina");
        expect(Object.keys(cookiesOf(answer)), how).toEqual([]);
      }
    }
  }
  expect(await demo.traces(alliance.allianceId)).toEqual(before);
  expect(known(before.sealed_sheet)).toBeTruthy();
});

type Posts = Record<string, { path: string; fields: Record<string, string>; as: string | null }>;
type Led = { allianceId: string; path: string; as: string };

/** What the manager of an alliance in its fourth phase could post at its gate and about its phases. */
function gatePosts({ allianceId, path, as }: Led): Posts {
  const gate = `${path}/beslismoment/4`;
  const seen = { allianceId, gate: "4", seen: "4" };
  const decided = { allianceId, gate: "4", askId: nowhere(), partnerId: nowhere() };
  const moved = { allianceId, seen: "4", reason: "Daarom." };
  const requirement = "moment-reached";
  const at = (below: string, fields: Record<string, string>) => ({ path: below, fields, as });
  return {
    decideRequirementAction: at(`${gate}/vereiste/${requirement}`, { ...seen, requirement, reason: "Ja." }),
    withdrawNoteAction: at(`${gate}/vereiste/${requirement}`, { ...seen, requirement, back: "Nee." }),
    carryPointAction: at(`${gate}/open-punt`, { ...seen, point: "Iets", dueOn: "1-3-2027" }),
    finishPointAction: at(`${gate}/open-punt/${nowhere()}`, { allianceId, noteId: nowhere() }),
    askDirectorsAction: at(`${gate}/voorleggen`, { ...seen, after: "0", decideBy: "1-3-2027" }),
    openGateAction: at(`${gate}/openen`, seen),
    draftDecisionAction: at(`${gate}/besluit`, { ...decided, verdict: "go", reason: "Ja." }),
    renewCodeAction: at(`${gate}/besluit/bevestigen`, decided),
    decideAtGateAction: at(`${gate}/besluit/bevestigen`, { ...decided, code: "123456" }),
    removePaperAction: at(`${gate}/stukken/${nowhere()}`, { allianceId, gate: "4", fileId: nowhere() }),
    sendBackAction: at(`${path}/fasen/terug`, { ...moved, to: "3" }),
    pauseAction: at(`${path}/fasen/pauzeren`, { ...moved, until: "1-3-2027" }),
    resumeAction: at(`${path}/fasen/terug`, moved),
    stopAction: at(`${path}/fasen/stoppen`, moved),
  };
}

/** What its manager could post about the people of an alliance. */
function leavingPosts({ allianceId, path, as }: Led): Posts {
  const someone = { allianceId, memberId: nowhere() };
  const at = (below: string, fields: Record<string, string>) => ({
    ...{ path: `${path}/partners/${below}`, fields, as },
  });
  return {
    leavePartnerAction: at("vertrekken", { allianceId, organisationId: nowhere(), reason: "Daarom." }),
    endMemberAction: at("uitstappen", { allianceId, ending: `all:${nowhere()}` }),
    addRoleAction: at(`mensen/${nowhere()}`, { ...someone, role: "adviser" }),
    handOverAction: at("overdragen", someone),
  };
}

test("No server action does anything for a form from elsewhere", async ({ ask, origin, world, demo }) => {
  test.setTimeout(120_000);
  const alliance = await world.foundAlliance({ name: "Van elders" });
  const round = await world.openRound(alliance);
  const { email } = await world.settlePerson({ name: "Ilse Kramer" });
  const as = await demo.session({ email });
  const marieke = await demo.session("marieke");
  const { allianceId } = alliance;
  const roundId = round.path.split("/").at(-1) ?? "";
  const guest = { name: "Naima Zonneveld", email, role: "director" as const };
  const [letter = ""] = await world.invite({ allianceId, organisation: "Zonnehoek", people: [guest] });
  const token = letter.split("/").at(-1) ?? "";
  const [invited] = await demo.sql<{ invitationId: string; partnerId: string }[]>`
    select invitation_id as "invitationId", partner_id as "partnerId" from invitation where email = ${email}`;
  const { invitationId, partnerId } = known(invited);
  const onPartners = { path: `${alliance.path}/partners`, as: marieke };
  const toInvited = { ...onPartners, fields: { allianceId, invitationId } };
  const posts: Posts = {
    invitationCodeAction: { path: `${letter}/meedoen`, fields: { token }, as: null },
    acceptAction: {
      ...{ path: `${letter}/meedoen`, as },
      fields: { token, organisation: "new", name: "Zonnehoek", personName: "Naima" },
    },
    declineAction: { path: `${letter}/afslaan`, fields: { token, reason: "Nee" }, as: null },
    handOnAction: {
      ...{ path: `${letter}/doorgeven`, as: null },
      fields: { token, name: "Jelle", email: "jelle@zonnehoek.example" },
    },
    inviteAction: {
      ...{ path: `${alliance.path}/partners/uitnodigen`, as: marieke },
      fields: { allianceId, name: "Nieuw", "contact.name": "Jelle", "contact.email": "j@nieuw.example" },
    },
    resendAction: toInvited,
    revokeAction: toInvited,
    vouchAction: toInvited,
    withdrawAction: { ...onPartners, fields: { allianceId, partnerId } },
    ...leavingPosts({ allianceId, path: alliance.path, as: marieke }),
    ...gatePosts({ allianceId, path: alliance.path, as: marieke }),
    requestCodeAction: { path: "/aanmelden", fields: { email }, as: null },
    newCodeAction: { path: "/aanmelden", fields: {}, as: null },
    confirmCodeAction: { path: "/aanmelden", fields: { code: "123456" }, as: null },
    confirmLinkAction: { path: "/aanmelden/link/x", fields: { token: "x", code: "123456" }, as: null },
    signInAsDemoPersonAction: {
      ...{ path: "/aanmelden", as: null, fields: { email: "m.hofstra@overwater.example" } },
    },
    signOutAction: { path: "/samenwerkingen", fields: {}, as },
    closeRoundAction: { path: `${round.path}/sluiten`, fields: { allianceId, roundId }, as: marieke },
    openRoundAction: {
      ...{ path: `${alliance.checker}/openen`, as: marieke, fields: { allianceId, closesOn: "1-12-2026" } },
    },
  };
  expect(Object.keys(posts).sort(), "every action of the build").toEqual([...builtActions().keys()].sort());
  const facts = async () => ({
    alliance: await demo.traces(allianceId),
    signIn: await world.signInFacts({ email }),
  });
  const before = await facts();
  for (const [name, { path, fields, as: session }] of Object.entries(posts)) {
    const posted = [await call(actionId(name), fields), await scriptless(actionId(name), fields)];
    for (const [how, headers] of Object.entries(forgeries(origin))) {
      for (const post of posted) {
        const answer = await ask(path, { ...at(post, headers), as: session, from: ownAddress() });
        expectRefused(answer, `${name} with ${how}: ${answer.status}`);
      }
    }
  }
  expect(await facts()).toEqual(before);

  const leaving = at(await call(actionId("signOutAction"), {}), ownPage(origin));
  expect(Object.keys(cookiesOf(await ask("/samenwerkingen", { ...leaving, as })))).toContain("meent.session");
  expect((await world.signInFacts({ email })).sessions).toBe(0);
});

test("The paths of the sign-in library are not there, whatever is posted to them", async ({
  ask,
  origin,
  world,
  demo,
}) => {
  const { email } = await world.settlePerson({ name: "Govert Blok" });
  const as = await demo.session({ email });
  const row = () => demo.sql`
    select s.*, u.* from sign_in_session s join sign_in_user u on u.id = s.user_id where u.email = ${email}`;
  const before = (await row()).map((one) => ({ ...one }));
  const paths = ["session", "csrf", "signin", "signin/email", "callback/email?token=x&email=y", "signout"];
  for (const path of [...paths, "providers", "error", "verify-request", "_log", "webauthn-options/x"]) {
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]) {
      const body = JSON.stringify({ csrfToken: "x", data: { user: { email: "t.balde@overwater.example" } } });
      const answer = await ask(`/api/auth/${path}`, {
        ...{ method, as, body: method.startsWith("P") ? body : undefined },
        headers: { ...ownPage(origin), "content-type": "application/json" },
      });
      expect([404, 405], `${method} ${path}`).toContain(answer.status);
      expect(cookiesOf(answer)).toEqual({});
    }
  }
  expect((await row()).map((one) => ({ ...one }))).toEqual(before);
});
