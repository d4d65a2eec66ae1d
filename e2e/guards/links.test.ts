import { type Asked, call, cookiesOf, form, ownAddress, ownPage } from "@/e2e/support/guard/ask";
import { actionId } from "@/e2e/support/guard/routes";
import { ownRound } from "@/e2e/support/guard/scene";
import { expect, test } from "@/e2e/support/guard/test";
import { readMail } from "@/e2e/support/mailbox";

/** The token with one character changed, at ten places from the first to the last. */
function mangled(token: string): string[] {
  return Array.from({ length: 10 }, (_, turn) => {
    const place = Math.round((turn * (token.length - 1)) / 9);
    return token.slice(0, place) + (token[place] === "A" ? "B" : "A") + token.slice(place + 1);
  });
}

const misspelled = (token: string): string[] => [
  ...[token.slice(0, -1), `${token}A`, token.toLowerCase(), `${token}=`, token.split("").reverse().join("")],
  ...["weg", "%00", "%E0%A4%A", "..%2F..%2Fsamenwerkingen", "A".repeat(5000), "\u202E"].map(encodeURI),
];

test("A mangled or misspelled link to a questionnaire opens nothing and changes nothing", async ({
  ask,
  origin,
  world,
  demo,
}) => {
  test.setTimeout(90_000);
  const { alliance, round } = await ownRound(world, "Kapotte link");
  const token = round.links.sanne.split("/").at(-1) ?? "";
  const before = await demo.traces(alliance.allianceId);
  const first = await ask("/vragenlijst/AAAA");
  expect(first.status).toBe(404);
  for (const one of [...mangled(token), ...misspelled(token)]) {
    const link = `/vragenlijst/${one}`;
    for (const path of [link, `${link}/1`, `${link}/controle`]) {
      const { status, body } = await ask(path);
      expect([400, 404], path).toContain(status);
      expect(body, path).not.toContain(alliance.name);
    }
    for (const [path, fields] of [
      ["antwoord", { item: "s1", answer: "1" }],
      ["versturen", {}],
    ] as [string, Record<string, string>][]) {
      const sent = form(fields);
      const posted = await ask(`${link}/${path}`, {
        ...{ ...sent, method: "POST", headers: { ...sent.headers, ...ownPage(origin) } },
      });
      expect([400, 404], path).toContain(posted.status);
      expect(posted.body, path).not.toContain(alliance.name);
    }
  }
  expect(await demo.traces(alliance.allianceId)).toEqual(before);
});

test("Opening the links of a questionnaire over and over changes nothing", async ({ ask, world, demo }) => {
  test.setTimeout(60_000);
  const { alliance, round } = await ownRound(world, "Scanner");
  const link = round.links.sanne;
  await world.fillIn({ link, answers: "4 4 4" });
  const before = await demo.traces(alliance.allianceId);
  for (const path of [
    link,
    `${link}/1`,
    `${link}/cijfer`,
    `${link}/controle`,
    `${link}/antwoord`,
    `${link}/versturen`,
  ]) {
    for (const method of ["GET", "HEAD", "GET", "HEAD", "OPTIONS"]) {
      const { status } = await ask(`${path}?item=s1&answer=1`, { method });
      expect([200, 204, 307, 400, 405], `${method} ${path}`).toContain(status);
    }
  }
  expect(await demo.traces(alliance.allianceId)).toEqual(before);
});

test("A token opens only the door it was made for", async ({ ask, origin, page, world, demo }) => {
  test.setTimeout(60_000);
  const { alliance, round } = await ownRound(world, "Andere deur");
  const token = round.links.sanne.split("/").at(-1) ?? "";
  const { email } = await world.settlePerson({ name: "Durk Hoekstra" });
  const from = ownAddress();
  const asking = await call(actionId("requestCodeAction"), { email });
  const asked = await ask("/aanmelden", {
    ...asking,
    from,
    headers: { ...asking.headers, ...ownPage(origin) },
  });
  expect(cookiesOf(asked)).toHaveProperty(["meent.asked"]);
  const mail = await readMail(page, { to: email, subject: "Inloggen bij Meent" });
  const signInToken = mail.link.split("/").at(-1) ?? "";
  const before = [await demo.traces(alliance.allianceId), await world.signInFacts({ email })];

  expect((await ask(`/vragenlijst/${signInToken}`)).status).toBe(404);
  expect((await ask(`/vragenlijst/${signInToken}/1`)).status).toBe(404);
  const sent = form({ item: "s1", answer: "1" });
  const posted = await ask(`/vragenlijst/${signInToken}/antwoord`, {
    ...{ ...sent, method: "POST", headers: { ...sent.headers, ...ownPage(origin) } },
  });
  expect(posted.status).toBe(404);

  const dead = await ask(`/aanmelden/link/${token}`);
  expect(dead.body).toContain("Deze link werkt niet meer");
  expect(dead.body).not.toContain("Sanne");
  for (const one of [token, ...mangled(signInToken).slice(0, 8)]) {
    expect((await ask(`/aanmelden/link/${one}`)).body).toContain("Deze link werkt niet meer");
    const confirming = await call(actionId("confirmLinkAction"), { token: one, code: mail.code });
    const answer = await ask("/aanmelden/link/x", {
      ...{ ...confirming, from, headers: { ...confirming.headers, ...ownPage(origin) } },
    });
    expect(cookiesOf(answer)).toEqual({});
    expect(answer.body).toContain("Deze link werkt niet meer");
  }
  const asSession: Asked = { as: signInToken };
  expect((await ask("/samenwerkingen", asSession)).status).toBe(307);
  expect([await demo.traces(alliance.allianceId), await world.signInFacts({ email })]).toEqual(before);
});
