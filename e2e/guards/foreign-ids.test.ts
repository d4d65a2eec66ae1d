import { type Ask, call, ownPage } from "@/e2e/support/guard/ask";
import { type Demo, nowhere } from "@/e2e/support/guard/demo";
import { actionId } from "@/e2e/support/guard/routes";
import { ownRound } from "@/e2e/support/guard/scene";
import { expect, test } from "@/e2e/support/guard/test";
import type { FoundedAlliance } from "@/e2e/support/world/verbs";

type Poster = (action: string, fields: Record<string, string>) => Promise<{ status: number; said: string }>;

/** Posts an action as somebody, from a page that has nothing to do with it, and reads what it said. */
const posterAs =
  (ask: Ask, origin: string, as: string | null): Poster =>
  async (action, fields) => {
    const { method, headers, body } = await call(actionId(action), fields);
    const page = action === "openRoundAction" ? "openen" : "sluiten";
    const path = `/samenwerkingen/${nowhere()}/uitvoering/samenwerkingschecker/${page === "openen" ? page : `${nowhere()}/${page}`}`;
    const answer = await ask(path, { method, body, as, headers: { ...headers, ...ownPage(origin) } });
    expect(answer.headers["x-action-redirect"]).toBeUndefined();
    const [said = "", ...lines] = answer.body.match(/"(message|status)":("[^"]*"|null)/g) ?? [];
    return { status: answer.status, said: [said, ...lines].join(" ") };
  };

/** What opens a round in an alliance, read past every policy. */
async function openingOf({ sql }: Demo, { allianceId }: FoundedAlliance): Promise<Record<string, string>> {
  const rows = await sql<{ partner: string; member: string }[]>`
    select partner_id as partner, member_id as member from member
     where alliance_id = ${allianceId} and role = 'contact'`;
  const fields = rows.flatMap(({ partner, member }, place) => [
    [`respondents[${place}].partnerId`, partner],
    [`respondents[${place}].memberId`, member],
  ]);
  const closesOn = new Date(Date.now() + 20 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return { allianceId, closesOn: closesOn.split("-").reverse().join("-"), ...Object.fromEntries(fields) };
}

test("A stranger who posts an action of another's alliance hears what a random id hears", async ({
  ask,
  origin,
  world,
  demo,
}) => {
  test.setTimeout(60_000);
  const { alliance, round } = await ownRound(world, "Vreemde handen");
  const idle = await world.foundAlliance({ name: "Vreemde handen" });
  const { allianceId } = alliance;
  const roundId = round.path.split("/").at(-1) ?? "";
  const opening = await openingOf(demo, idle);
  const before = [await demo.traces(allianceId), await demo.traces(idle.allianceId)];
  for (const as of [await demo.session("jelle"), null]) {
    const post = posterAs(ask, origin, as);
    const closing = await post("closeRoundAction", { allianceId, roundId });
    const none = { allianceId: nowhere(), roundId: nowhere() };
    expect(closing).toEqual(await post("closeRoundAction", none));
    expect(closing.said).toContain(
      as ? "Dit bestaat niet, of je doet er niet aan mee" : "niet meer aangemeld",
    );
    const opened = await post("openRoundAction", opening);
    expect(opened).toEqual(await post("openRoundAction", { ...opening, allianceId: nowhere() }));
    expect(opened.said).toBe(closing.said);
  }
  expect([await demo.traces(allianceId), await demo.traces(idle.allianceId)]).toEqual(before);
});

test("A member without the right hears whom to ask, and nothing happens", async ({
  ask,
  origin,
  world,
  demo,
}) => {
  const { alliance, round } = await ownRound(world, "Andere rol");
  const idle = await world.foundAlliance({ name: "Andere rol" });
  const { allianceId } = alliance;
  const roundId = round.path.split("/").at(-1) ?? "";
  const opening = await openingOf(demo, idle);
  const before = [await demo.traces(allianceId), await demo.traces(idle.allianceId)];
  for (const person of ["sanne", "bram"] as const) {
    const post = posterAs(ask, origin, await demo.session(person));
    for (const { said } of [
      await post("closeRoundAction", { allianceId, roundId }),
      await post("openRoundAction", opening),
    ]) {
      expect(said).toContain("Dit hoort bij een andere rol. Er is niets veranderd.");
    }
  }
  expect([await demo.traces(allianceId), await demo.traces(idle.allianceId)]).toEqual(before);
});

test("The manager of one alliance cannot reach into another with its ids", async ({
  ask,
  origin,
  world,
  demo,
}) => {
  test.setTimeout(60_000);
  const own = await world.foundAlliance({ name: "Eigen" });
  const other = await ownRound(world, "Ander");
  const opening = await openingOf(demo, own);
  const foreign = await openingOf(demo, other.alliance);
  const before = [await demo.traces(own.allianceId), await demo.traces(other.alliance.allianceId)];
  const post = posterAs(ask, origin, await demo.session("marieke"));
  const roundId = other.round.path.split("/").at(-1) ?? "";
  const swapped: Record<string, string>[] = [
    { ...foreign, allianceId: own.allianceId },
    { ...opening, "respondents[0].memberId": foreign["respondents[0].memberId"] ?? "" },
    { ...opening, "respondents[0].partnerId": foreign["respondents[0].partnerId"] ?? "" },
    { ...opening, "respondents[0].memberId": opening["respondents[1].memberId"] ?? "" },
    { ...opening, "respondents[1].partnerId": opening["respondents[0].partnerId"] ?? "" },
    { ...opening, "respondents[0].memberId": nowhere() },
  ];
  for (const fields of swapped) {
    const { status, said } = await post("openRoundAction", fields);
    expect(status).toBe(200);
    expect(said, JSON.stringify(fields)).toMatch(/"status":"refused"/);
  }
  const closing = await post("closeRoundAction", { allianceId: own.allianceId, roundId });
  expect(closing).toEqual(await post("closeRoundAction", { allianceId: own.allianceId, roundId: nowhere() }));
  expect([await demo.traces(own.allianceId), await demo.traces(other.alliance.allianceId)]).toEqual(before);
});

test("Whatever an action is given, it answers with a sentence", async ({ ask, origin, world, demo }) => {
  test.setTimeout(60_000);
  const own = await world.foundAlliance({ name: "Rommel" });
  const opening = await openingOf(demo, own);
  const post = posterAs(ask, origin, await demo.session("marieke"));
  const before = await demo.traces(own.allianceId);
  const odd: Record<string, string>[] = [
    {},
    { ...opening, closesOn: "31-2-2027" },
    { ...opening, closesOn: "🌷" },
    { ...opening, closesOn: "9".repeat(100_000) },
    { ...opening, discussOn: "2-1-2027" },
    { ...opening, allianceId: "x" },
    { ...opening, allianceId: "\u202Eabc\0" },
    { ...opening, "respondents[999999999].memberId": "1" },
    { ...opening, respondents: "1" },
    Object.fromEntries(Array.from({ length: 400 }, (_, place) => [`veld${place}`, "x"])),
  ];
  for (const fields of odd) {
    for (const action of ["openRoundAction", "closeRoundAction"]) {
      const { status, said } = await post(action, fields);
      expect(status, JSON.stringify(fields).slice(0, 80)).toBe(200);
      expect(said).toContain('"status":"refused"');
    }
  }
  const path = `${own.checker}/openen`;
  const as = await demo.session("marieke");
  for (const body of [
    "",
    "[]",
    "[null]",
    '["$F1"]',
    "[[[[",
    '{"then":"$B1"}',
    '["$K9"]',
    "x".repeat(100_000),
  ]) {
    const headers = {
      "next-action": actionId("openRoundAction"),
      "content-type": "text/plain;charset=UTF-8",
    };
    const answer = await ask(path, { method: "POST", as, body, headers: { ...headers, ...ownPage(origin) } });
    expect.soft(answer.body, body.slice(0, 20)).not.toMatch(/node_modules|at .*\.(js|ts):\d/);
    expect(answer.headers["x-action-redirect"]).toBeUndefined();
  }
  expect(await demo.traces(own.allianceId)).toEqual(before);
});
