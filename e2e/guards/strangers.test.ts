import { type Answer, askAt } from "@/e2e/support/guard/ask";
import { allianceAt, nowhere, type StoryAlliance } from "@/e2e/support/guard/demo";
import { alike, askHow, askings, payloadIn, wordsIn } from "@/e2e/support/guard/flight";
import { expect, test } from "@/e2e/support/guard/test";
import { alliances } from "@/scripts/story/alliances";
import { type PersonKey, people } from "@/scripts/story/cast";

const pagesOf = ({ path, checker }: StoryAlliance): string[] => [path, checker, `${checker}/openen`];
const pagesOfRound = (path: string): string[] => [path, `${path}/sluiten`];

/** Who stands outside which alliance of the story. */
const outside = [
  ["jelle", "thuis"],
  ["jelle", "warmte"],
  ["sanne", "warmte"],
  ["marieke", "warmte"],
] as const satisfies (readonly [PersonKey, keyof typeof alliances])[];

for (const [person, key] of outside) {
  test(`To ${people[person].name}, ${alliances[key].name} is like an alliance that does not exist`, async ({
    ask,
    demo,
  }) => {
    test.setTimeout(90_000);
    const as = await demo.session(person);
    const there = await demo.alliance(key);
    const [round = `${there.checker}/${nowhere()}`] = await demo.rounds(key);
    const made = nowhere();
    const places = [...pagesOf(there), ...pagesOfRound(round)];
    for (const place of places) {
      const twin = place.replace(there.id, made);
      for (const [how, headers] of Object.entries(askings)) {
        const real = await askHow(ask, place, { as, headers });
        const random = await askHow(ask, twin, { as, headers });
        expect(tellAlike(real, there.id), `${place} as ${how}`).toEqual(tellAlike(random, made));
        expect.soft(real.body, `${place} as ${how}`).not.toContain(alliances[key].name);
        expect.soft(real.body, `${place} as ${how}`).not.toContain(alliances[key].reason);
      }
      expect((await ask(place, { as })).status, place).toBe(404);
    }
  });
}

for (const person of ["marieke", "sanne", "bram"] as const) {
  test(`A round of another alliance is no round, also to ${people[person].name}`, async ({ ask, demo }) => {
    const as = await demo.session(person);
    const own = await demo.alliance("schuldhulp");
    const [foreign = ""] = await demo.rounds("thuis");
    const foreignId = foreign.split("/").at(-1) ?? "";
    for (const headers of Object.values(askings)) {
      for (const end of ["", "/sluiten"]) {
        const made = nowhere();
        const real = await askHow(ask, `${own.checker}/${foreignId}${end}`, { as, headers });
        const random = await askHow(ask, `${own.checker}/${made}${end}`, { as, headers });
        expect(tellAlike(real, foreignId)).toEqual(tellAlike(random, made));
      }
    }
    for (const odd of [foreignId, "1", "%00", "..%2f..", "x".repeat(3000), "🌷", "' or 1=1 --"]) {
      const { status, body } = await ask(`${own.checker}/${encodeURI(odd)}`, { as });
      expect([400, 404], odd.slice(0, 20)).toContain(status);
      expect(body).not.toContain(alliances.thuis.reason);
    }
  });
}

test("Who is not signed in is sent to the sign-in page, whatever is asked and however", async ({
  ask,
  demo,
}) => {
  const there = await demo.alliance("thuis");
  const [round = ""] = await demo.rounds("thuis");
  const made = allianceAt(nowhere());
  const places = ["/samenwerkingen", ...pagesOf(there), ...pagesOfRound(round), ...pagesOf(made)];
  for (const place of places) {
    for (const [how, headers] of Object.entries(askings)) {
      const { status, headers: answered, body } = await askHow(ask, place, { headers });
      const where = answered.location ?? body;
      expect([200, 307], `${place} as ${how}`).toContain(status);
      // A prefetch is answered with the shape of the address alone: nothing of it has been run.
      if (!("next-router-prefetch" in headers)) {
        expect(where, `${place} as ${how}`).toContain(`/aanmelden?naar=${encodeURIComponent(place)}`);
      }
      expect(body).not.toContain(alliances.thuis.name);
      expect(body).not.toContain(alliances.thuis.reason);
    }
    expect((await ask(place)).status, place).toBe(307);
  }
});

test("A session that is none is nobody's", async ({ ask, demo }) => {
  const session = await demo.session("marieke");
  for (const as of [
    "",
    "x",
    session.slice(0, -1),
    `${session}x`,
    session.toUpperCase(),
    "null",
    "undefined",
  ]) {
    expect((await ask("/samenwerkingen", { as, headers: {} })).status).toBe(307);
  }
  expect((await ask("/samenwerkingen", { as: session })).status).toBe(200);
});

test("Somebody with a role gets no page of another role, in whatever form it is asked for", async ({
  ask,
  demo,
}) => {
  const { checker } = await demo.alliance("schuldhulp");
  const [open = ""] = await demo.rounds("thuis");
  for (const person of ["sanne", "bram"] as const) {
    const as = await demo.session(person);
    for (const place of [`${checker}/openen`, `${open}/sluiten`]) {
      const page = await ask(place, { as });
      expect(page.status).toBe(403);
      for (const headers of Object.values(askings)) {
        const { body } = await askHow(ask, place, { as, headers });
        expect(body).not.toContain("Wie antwoordt voor");
        expect(body).not.toContain("memberId");
      }
    }
  }
});

test("The payload of a page says nothing that the page itself does not say", async ({ origin, demo }) => {
  test.setTimeout(60_000);
  const ask = askAt(origin);
  const schuldhulp = await demo.alliance("schuldhulp");
  const forPayload = Object.entries(askings).filter(([how]) => how !== "page");
  const rounds = [...(await demo.rounds("schuldhulp")), ...(await demo.rounds("thuis"))];
  for (const person of ["marieke", "sanne", "bram"] as const) {
    const as = await demo.session(person);
    for (const place of ["/samenwerkingen", ...pagesOf(schuldhulp), ...rounds]) {
      const page = await ask(place, { as });
      if (page.status !== 200) continue;
      const payloads: [string, string][] = [];
      for (const [how, headers] of forPayload) {
        const { body } = await askHow(ask, place, { as, headers });
        expect(body, `${place} as ${how}`).toMatch(/^[\w:]+[:[{"]/);
        payloads.push([how, body]);
      }
      // Other tests found alliances meanwhile: what a page says afterwards, its payload may have said too.
      const later = await ask(place, { as });
      const known = wordsIn(alike(payloadIn(page.body) + payloadIn(later.body), []));
      expect(known.size).toBeGreaterThan(40);
      for (const [how, body] of payloads) {
        const more = wordsBeyond(body, known, `${page.body}${later.body}`);
        expect(more, `${place} of ${person} as ${how}`).toEqual([]);
      }
    }
  }
});

const wordsBeyond = (payload: string, known: ReadonlySet<string>, page: string): string[] =>
  [...wordsIn(alike(payload, []))].filter(
    (word) => !/^(NONCE|TURN)/.test(word) && !known.has(word) && !page.includes(word),
  );

const tellAlike = ({ status, headers, body }: Answer, id: string) => ({
  status,
  kind: headers["content-type"],
  cache: headers["cache-control"],
  cookies: headers["set-cookie"],
  body: alike(body, [id]),
});
