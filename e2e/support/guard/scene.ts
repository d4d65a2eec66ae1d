import { type Ask, call, ownPage } from "@/e2e/support/guard/ask";
import { type Demo, known } from "@/e2e/support/guard/demo";
import { actionId } from "@/e2e/support/guard/routes";
import { expect } from "@/e2e/support/test";
import type { World } from "@/e2e/support/world";
import { people } from "@/scripts/story/cast";

export type Hands = { world: World; demo: Demo; ask: Ask; origin: string };

export const allAnswers = "4 4 3 4 5 4 2 4 4 3 4 5 4 4 3 4 4 8";

export async function ownRound(world: World, name: string) {
  const alliance = await world.foundAlliance({ name });
  return { alliance, round: await world.openRound(alliance) };
}

/** Marieke closes the round, and the worker reveals it. */
export async function closeAndReveal(path: string, { demo, ask, origin }: Hands): Promise<void> {
  const [, , allianceId = "", , , roundId = ""] = path.split("/");
  const { method, headers, body } = await call(actionId("closeRoundAction"), { allianceId, roundId });
  const as = await demo.session("marieke");
  const answer = await ask(`${path}/sluiten`, {
    method,
    body,
    as,
    headers: { ...headers, ...ownPage(origin) },
  });
  expect(answer.headers["x-action-redirect"]).toContain(path);
  await expect
    .poll(() => demo.sql`select 1 from round_reveal where round_id = ${roundId}`, { timeout: 60_000 })
    .toHaveLength(1);
}

/** Closed, with the result still to come, and it stays so: nobody told the worker. */
export async function closeOnly(path: string, { demo }: Pick<Hands, "demo">): Promise<void> {
  const [, , allianceId = "", , , roundId = ""] = path.split("/");
  await demo.sql`
    insert into round_closing (alliance_id, round_id, closed_at) values (${allianceId}, ${roundId}, now())`;
}

/** What the pages of members can look like. */
export async function arrangeMembers(hands: Hands) {
  const { world, demo } = hands;
  const fresh = await world.foundAlliance({ name: "Nog zonder ronde" });
  const odd = await world.foundAlliance({
    name: "🌷 שכונה وحي Wijkverbeteringssamenwerkingsverbandsoverleg",
  });
  const waiting = await ownRound(world, "Wordt opgemaakt");
  await closeOnly(waiting.round.path, hands);
  const sparse = await ownRound(world, "Halve uitkomst");
  await world.fillIn({ link: sparse.round.links.sanne, answers: allAnswers, submit: true });
  await world.fillIn({
    link: sparse.round.links.femke,
    answers: allAnswers.replaceAll("4", "2"),
    submit: true,
  });
  await closeAndReveal(sparse.round.path, hands);
  return {
    seat: await contactSeat(demo, fresh.allianceId),
    ...{ fresh, odd, waiting: waiting.round.path, sparse: sparse.round.path },
    loner: await world.settlePerson({ name: "Wies Zonderland" }),
    schuldhulp: await demo.alliance("schuldhulp"),
    thuis: await demo.alliance("thuis"),
    warmte: await demo.alliance("warmte"),
    revealed: (await demo.rounds("schuldhulp")).at(-1) ?? "",
    open: (await demo.rounds("thuis")).at(-1) ?? "",
  };
}

/** Sanne's, in an alliance of the story. */
async function contactSeat({ sql }: Demo, allianceId: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    select member_id as id from member where alliance_id = ${allianceId} and email = ${people.sanne.email}`;
  return known(row).id;
}
export type Members = Awaited<ReturnType<typeof arrangeMembers>>;

/** What a questionnaire can look like to the one who has its link. */
export async function arrangeSheets(hands: Hands) {
  const { world } = hands;
  const running = (await ownRound(world, "Onderweg")).round.links;
  await world.fillIn({ link: running.sanne, answers: "4 4 3 4 5 4 2 4" });
  await world.fillIn({ link: running.marieke, answers: allAnswers });
  const over = await ownRound(world, "Voorbij");
  await world.fillIn({ link: over.round.links.sanne, answers: allAnswers, submit: true });
  await world.fillIn({ link: over.round.links.marieke, answers: allAnswers, submit: true });
  await closeAndReveal(over.round.path, hands);
  const sent = (await ownRound(world, "Verstuurd")).round;
  await world.fillIn({ link: sent.links.sanne, answers: allAnswers, submit: true });
  const shut = (await ownRound(world, "Dicht")).round;
  await world.fillIn({ link: shut.links.sanne, answers: allAnswers, submit: true });
  await closeOnly(shut.path, hands);
  return {
    ...{ untouched: running.femke, half: running.sanne, full: running.marieke },
    ...{ sent: sent.links.sanne, shutSent: shut.links.sanne, shutMissed: shut.links.femke },
    ...{ revealed: over.round.links.sanne, missed: over.round.links.femke },
  };
}
export type Sheets = Awaited<ReturnType<typeof arrangeSheets>>;
