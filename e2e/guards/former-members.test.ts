import type { Answer, Ask } from "@/e2e/support/guard/ask";
import { call, ownPage } from "@/e2e/support/guard/ask";
import { type Demo, known, nowhere } from "@/e2e/support/guard/demo";
import { askHow, askings } from "@/e2e/support/guard/flight";
import { actionId, builtRoutes } from "@/e2e/support/guard/routes";
import { ownRound } from "@/e2e/support/guard/scene";
import { toldBy } from "@/e2e/support/guard/street/knock";
import { expect, test } from "@/e2e/support/guard/test";
import { tellingApart, timePairs } from "@/e2e/support/guard/timing";
import type { World } from "@/e2e/support/world";
import { organisations } from "@/scripts/story/cast";

type Left = {
  allianceId: string;
  name: string;
  /** What else stands in an address or a form, as it is in this alliance. */
  parts: Record<string, string>;
  /** Who stands outside now, as a session; none for somebody who is not signed in. */
  outside: Record<string, string | null>;
};
let left: Left;

test.beforeAll(async ({ world, demo, ask, origin }) => {
  test.setTimeout(120_000);
  left = await leaveOne({ world, demo, ask, origin });
});

type Hands = { world: World; demo: Demo; ask: Ask; origin: string };

/** An alliance with a round, an open invitation, and a partner that has just left. */
async function leaveOne({ world, demo, ask, origin }: Hands): Promise<Left> {
  const { alliance, round } = await ownRound(world, "Vertrokken");
  const { allianceId, name } = alliance;
  const invitee = await world.settlePerson({ name: "Nog Gevraagd" });
  const [seat] = await demo.sql<{ memberId: string; partnerId: string }[]>`
    select member_id as "memberId", partner_id as "partnerId" from member
     where alliance_id = ${allianceId} and role = 'director' limit 1`;
  const { memberId, partnerId } = known(seat);
  const posted = async (action: string, as: string, fields: Record<string, string>) => {
    const { headers, ...post } = await call(actionId(action), { allianceId, ...fields });
    const answer = await ask("/samenwerkingen", { ...post, as, headers: { ...headers, ...ownPage(origin) } });
    expect(answer.headers["x-action-redirect"], `${action}: ${answer.body.slice(0, 500)}`).toBeTruthy();
  };
  await posted("inviteAction", await demo.session("marieke"), {
    ...{ partnerId, role: "contact", "person.name": invitee.name, "person.email": invitee.email },
  });
  const [own] = await demo.sql<{ id: string }[]>`
    select organisation_id as id from organisation where name = ${organisations.veenkade.name}`;
  const bram = await demo.session("bram");
  await posted("leavePartnerAction", bram, { organisationId: known(own).id, reason: "een andere koers" });
  return {
    ...{ allianceId, name },
    parts: {
      ...{ roundId: round.path.split("/").at(-1) ?? "", memberId, gate: "1", requirement: "purpose-written" },
      ...{ noteId: nowhere(), fileId: nowhere(), organisationId: known(own).id },
    },
    outside: {
      "a director whose organisation left": bram,
      "a contact whose organisation left": await demo.session("femke"),
      "somebody who never took part": await demo.session("jelle"),
      "an invitee without an answer": await demo.session({ email: invitee.email }),
      "an administrator of an organisation that takes part": await demo.session("thierno"),
      "nobody who is signed in": null,
    },
  };
}

/** Every address below an alliance, with the parts of this one and this id for the alliance itself. */
function placesIn(allianceId: string): string[] {
  const parts: Record<string, string> = { ...left.parts, allianceId };
  return builtRoutes()
    .filter((route) => route.startsWith("/samenwerkingen/[allianceId]"))
    .map((route) => route.replace(/\[(\w+)\]/g, (_, part: string) => parts[part] ?? nowhere()));
}

test("Whoever stands outside an alliance finds at each of its addresses what there is at a made-up one", async ({
  ask,
}) => {
  test.setTimeout(300_000);
  const made = nowhere();
  const [real, twins] = [placesIn(left.allianceId), placesIn(made)];
  expect(real.length).toBeGreaterThan(15);
  for (const [who, as] of Object.entries(left.outside)) {
    for (const [place, path] of real.entries()) {
      const twin = known(twins[place]);
      for (const [how, headers] of Object.entries(askings)) {
        const found = await askHow(ask, path, { as, headers });
        const random = await askHow(ask, twin, { as, headers });
        expect(toldBy(found, [left.allianceId]), `${path} as ${how} for ${who}`).toEqual(
          toldBy(random, [made]),
        );
        expect.soft(found.body, `${path} as ${how} for ${who}`).not.toContain(left.name);
      }
      expect([307, 404, 405], `${path} for ${who}`).toContain((await ask(path, { as })).status);
    }
  }
});

const forms: Record<string, (parts: Record<string, string>) => Record<string, string>> = {
  leavePartnerAction: ({ organisationId = "" }) => ({ organisationId, reason: "nog eens" }),
  endMemberAction: ({ memberId = "" }) => ({ ending: `all:${memberId}` }),
  addRoleAction: ({ memberId = "" }) => ({ memberId, role: "adviser" }),
  handOverAction: ({ memberId = "" }) => ({ memberId }),
};

async function post(
  ask: Ask,
  origin: string,
  { action, as, fields }: { action: string; as: string | null; fields: Record<string, string> },
): Promise<Answer> {
  const { headers, ...posted } = await call(actionId(action), fields);
  return ask("/samenwerkingen", { ...posted, as, headers: { ...headers, ...ownPage(origin) } });
}

test("Whoever stands outside and posts to it hears what somebody hears who makes an id up", async ({
  ask,
  origin,
  demo,
}) => {
  test.setTimeout(120_000);
  const before = await demo.traces(left.allianceId);
  const made = nowhere();
  for (const [who, as] of Object.entries(left.outside)) {
    for (const [action, form] of Object.entries(forms)) {
      const fields = form(left.parts);
      const found = await post(ask, origin, {
        action,
        as,
        fields: { allianceId: left.allianceId, ...fields },
      });
      const random = await post(ask, origin, { action, as, fields: { allianceId: made, ...fields } });
      expect(toldBy(found, [left.allianceId]), `${action} of ${who}`).toEqual(toldBy(random, [made]));
      expect(found.body).toContain(
        as ? "Dit bestaat niet, of je doet er niet aan mee" : "niet meer aangemeld",
      );
    }
  }
  expect(await demo.traces(left.allianceId)).toEqual(before);
});

/** A coin tells 0.5; with 400 pairs, chance alone seldom goes beyond 0.56. */
const noBetterThanACoin = 0.6;
const pairs = 400;

test("The time of an answer does not tell a former member that the alliance is there", async ({
  ask,
  origin,
}) => {
  test.setTimeout(300_000);
  const as = left.outside["a director whose organisation left"] ?? null;
  const made = nowhere();
  const page = (id: string) => () => ask(`/samenwerkingen/${id}/partners`, { as });
  const posted = (allianceId: string) => () =>
    post(ask, origin, {
      action: "leavePartnerAction",
      as,
      fields: { allianceId, organisationId: left.parts.organisationId ?? "", reason: "nog eens" },
    });
  for (const [what, asked] of Object.entries({ page, posted })) {
    const times = await timePairs(pairs, { one: asked(left.allianceId), other: asked(made) });
    const found = tellingApart(times);
    test.info().annotations.push({ type: "AUC", description: `${what}: ${found.toFixed(3)}` });
    expect(found, `the ${what} of an alliance that one has left, beside a made-up one`).toBeLessThanOrEqual(
      noBetterThanACoin,
    );
  }
});
