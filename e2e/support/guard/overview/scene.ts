import { call, ownPage } from "@/e2e/support/guard/ask";
import { allianceAt, known, type StoryAlliance } from "@/e2e/support/guard/demo";
import { actionId } from "@/e2e/support/guard/routes";
import type { Hands } from "@/e2e/support/guard/scene";
import { people } from "@/scripts/story/cast";

/** What the pages about alliances as a whole can look like. */
export async function arrangeOverview(hands: Hands) {
  const { world, demo } = hands;
  const [paused, stopped] = [
    await world.foundBeginning({ name: "Staat stil" }),
    await world.foundBeginning({ name: "Is gestopt" }),
  ];
  const reason = "De subsidie is weg.";
  const move = { seen: "1", reason };
  await post(`${paused.path}/fasen/pauzeren`, hands, {
    ...{ action: "pauseAction", fields: { ...move, allianceId: paused.allianceId, until: "1-3-2027" } },
  });
  await post(`${stopped.path}/fasen/stoppen`, hands, {
    ...{ action: "stopAction", fields: { ...move, allianceId: stopped.allianceId } },
  });
  const homeless = await world.settlePerson({ name: "Wouter Thuisloos" });
  await demo.sql`update affiliation set ended_at = now() where email = ${homeless.email}`;
  return {
    ...{ paused, stopped, homeless },
    loner: await world.settlePerson({ name: "Wies Zonderland" }),
    young: await justFounded(hands),
    edited: await world.foundBeginning({ name: "Twee tegelijk" }),
    schuldhulp: await demo.alliance("schuldhulp"),
    deelvervoer: await demo.alliance("deelvervoer"),
  };
}
export type Overview = Awaited<ReturnType<typeof arrangeOverview>>;

/** Marieke's, with nobody else in it. */
async function justFounded(hands: Hands): Promise<StoryAlliance> {
  const [own] = await hands.demo.sql<{ id: string }[]>`
    select organisation_id as id from affiliation where email = ${people.marieke.email}`;
  const fields = {
    ...{ name: "Nog alleen", reason: "Samen kunnen we meer dan ieder apart." },
    ...{ managerLabel: "regisseur", peopleWord: "members", reviewRhythm: "year", route: "light" },
    ...{ "initiators[0].organisationId": known(own).id, "initiators[0].chosen": "ja" },
  };
  const to = await post("/samenwerkingen/nieuw", hands, { action: "foundAllianceAction", fields });
  return allianceAt(known(to.split(";")[0]?.split("/").at(-1)));
}

/** Marieke sends the form of a page. Returns where it led her. */
async function post(
  path: string,
  { demo, ask, origin }: Hands,
  { action, fields }: { action: string; fields: Record<string, string> },
): Promise<string> {
  const sent = await call(actionId(action), fields);
  const as = await demo.session("marieke");
  const answer = await ask(path, { ...sent, as, headers: { ...sent.headers, ...ownPage(origin) } });
  return String(known(answer.headers["x-action-redirect"]));
}
