import { type Ask, form, ownPage } from "@/e2e/support/guard/ask";
import { closeOnly, ownRound } from "@/e2e/support/guard/scene";
import { expect, test } from "@/e2e/support/guard/test";

type Said = { ok: boolean; message: string | null; problems: { message: string }[] };

async function post(ask: Ask, path: string, sent: Parameters<Ask>[1]): Promise<Said & { status: number }> {
  const { status, body } = await ask(path, { method: "POST", ...sent });
  return { status, ...(JSON.parse(body) as Said) };
}

const json = (origin: string) => ({ ...ownPage(origin), accept: "application/json" });

/** What is answered, and what the answer to that is. */
const odd: [title: string, fields: Record<string, string>, sentence: RegExp][] = [
  ["a nought", { item: "s1", answer: "0" }, /^Kies een antwoord/],
  ["a six", { item: "s1", answer: "6" }, /^Kies een antwoord/],
  ["an eleven for the grade", { item: "grade", answer: "11" }, /^Kies een antwoord/],
  ["a word", { item: "s1", answer: "drie" }, /^Kies een antwoord/],
  ["a fraction", { item: "s1", answer: "3.5" }, /^Kies een antwoord/],
  ["a number with a space", { item: "s1", answer: " 3" }, /^Kies een antwoord/],
  ["a number in Arabic", { item: "s1", answer: "٣" }, /^Kies een antwoord/],
  ["nothing", { item: "s1", answer: "" }, /^Kies een antwoord/],
  ["no grade at all", { item: "grade", answer: "unknown" }, /^Kies een antwoord/],
  ["a flower", { item: "s1", answer: "🌷👩🏽‍🚀" }, /^Kies een antwoord/],
  ["text from right to left", { item: "s1", answer: "\u202Eدرجة\u202C" }, /^Kies een antwoord/],
  ["a nought character", { item: "s1", answer: "3\0" }, /tekens in die we niet kunnen opslaan/],
  ["49,000 characters", { item: "s1", answer: "x".repeat(49_000) }, /^Kies een antwoord/],
  ["60,000 characters", { item: "s1", answer: "x".repeat(60_000) }, /^Dit is te lang/],
  ["100,000 characters", { item: "s1", answer: "x".repeat(100_000) }, /^Dit is te groot/],
  ["an unknown question", { item: "s18", answer: "3" }, /^Deze vraag bestaat niet/],
  ["a question with another name", { item: "constructor", answer: "3" }, /^Deze vraag bestaat niet/],
  ["no question", { answer: "3" }, /^(Deze vraag bestaat niet|Vul dit in|Kies)/],
  [
    "a field that is a trap",
    { item: "s1", answer: "3", "x[9999999].y": "1" },
    /^Dit formulier kwam niet goed aan/,
  ],
  ["a way back that is none", { item: "s1", answer: "3", back: "https://kwaad.example" }, /./],
];

test("An answer that is none gets a sentence, and nothing is stored", async ({
  ask,
  origin,
  world,
  demo,
}) => {
  const { alliance, round } = await ownRound(world, "Rare antwoorden");
  const link = round.links.sanne;
  await world.fillIn({ link, answers: "5" });
  const before = await demo.traces(alliance.allianceId);
  for (const [title, fields, sentence] of odd) {
    const sent = form(fields);
    const answer = await post(ask, `${link}/antwoord`, {
      ...sent,
      headers: { ...sent.headers, ...json(origin) },
    });
    expect(answer.ok, title).toBe(false);
    expect([413, 422], title).toContain(answer.status);
    expect(answer.message ?? answer.problems[0]?.message, title).toMatch(sentence);
    const plain = await ask(`${link}/antwoord`, {
      ...{ ...sent, method: "POST", headers: { ...sent.headers, ...ownPage(origin) } },
    });
    expect([303, 413, 422], title).toContain(plain.status);
    if (plain.status === 303) expect(plain.headers.location, title).toContain(`${link}/`);
    else expect(plain.body, title).toContain("<h1>Meent</h1>");
  }
  const twice = await post(ask, `${link}/antwoord`, {
    body: "item=s1&answer=2&answer=3",
    headers: { ...json(origin), "content-type": "application/x-www-form-urlencoded" },
  });
  expect(twice).toMatchObject({ status: 422, ok: false });
  const early = await post(ask, `${link}/versturen`, {
    ...form({}),
    headers: { ...form({}).headers, ...json(origin) },
  });
  expect(early).toMatchObject({ status: 422, message: expect.stringMatching(/nog niet verstuurd/) });
  expect(await demo.traces(alliance.allianceId)).toEqual(before);
});

test("A body that is no form gets a sentence as well", async ({ ask, origin, world, demo }) => {
  const { alliance, round } = await ownRound(world, "Geen formulier");
  const path = `${round.links.sanne}/antwoord`;
  const before = await demo.traces(alliance.allianceId);
  const bodies: [kind: string, body: string, status: number][] = [
    ["application/json", '{"item":"s1","answer":"3"}', 415],
    ["text/plain", "item=s1&answer=3", 415],
    ["multipart/form-data; boundary=x", "--y\r\n", 400],
    ["multipart/form-data", "item=s1", 400],
    ["application/x-www-form-urlencoded", "%", 422],
    ["application/x-www-form-urlencoded", "a[999999999]=1&a[b]=2", 422],
  ];
  for (const [kind, body, status] of bodies) {
    const answer = await post(ask, path, { body, headers: { ...json(origin), "content-type": kind } });
    expect(answer, kind).toMatchObject({ status, ok: false });
    expect((answer.message ?? answer.problems[0]?.message ?? "").length, kind).toBeGreaterThan(8);
  }
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const answer = await ask(path, {
      method,
      headers: ownPage(origin),
    });
    expect(answer.status, method).toBe(405);
  }
  const tooMuch = await ask(path, {
    ...{ method: "POST", body: "x".repeat(2 * 1024 * 1024), headers: json(origin) },
  });
  expect(tooMuch.status).toBe(413);
  expect(tooMuch.body).toMatch(/^Dit is te groot/);
  expect(await demo.traces(alliance.allianceId)).toEqual(before);
});

test("A closed round takes nothing more, and says so", async ({ ask, origin, world, demo }) => {
  const { alliance, round } = await ownRound(world, "Gesloten");
  const link = round.links.sanne;
  await world.fillIn({ link, answers: "4 4 3 4 5 4 2 4 4 3 4 5 4 4 3 4 4 8" });
  await closeOnly(round.path, { demo });
  const before = await demo.traces(alliance.allianceId);
  for (const [path, fields] of [
    ["antwoord", { item: "s1", answer: "1" }],
    ["versturen", {}],
  ] as [string, Record<string, string>][]) {
    const sent = form(fields);
    const told = await post(ask, `${link}/${path}`, {
      ...sent,
      headers: { ...sent.headers, ...json(origin) },
    });
    expect(told, path).toMatchObject({
      status: 422,
      message: expect.stringContaining("De ronde is gesloten."),
    });
    const plain = await ask(`${link}/${path}`, {
      ...{ ...sent, method: "POST", headers: { ...sent.headers, ...ownPage(origin) } },
    });
    expect(plain.status, path).toBe(303);
    const shown = await ask(String(plain.headers.location));
    const next = shown.status === 307 ? await ask(String(shown.headers.location)) : shown;
    expect(next.body, path).toContain("gesloten");
  }
  expect(await demo.traces(alliance.allianceId)).toEqual(before);
});
