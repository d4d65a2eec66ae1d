import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import { closePools } from "@/lib/access/pools";
import { isAppError } from "@/lib/platform/errors";
import { listCheckerRounds } from "@/lib/services/execution/checker/list";
import { readCheckerRound } from "@/lib/services/execution/checker/read-round";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { calendarFrom } from "./calendar";
import { tellStory } from "./tell";
import type { ToldStory } from "./tell-alliances";

describe("the story", () => {
  let story: ToldStory;
  beforeAll(async () => {
    story = await tellStory(calendarFrom(new Date()));
  });
  afterAll(closePools);

  it("shows each person the alliances they are a member of and no other", async () => {
    const { marieke, bram, ruben } = story.people.personIds;
    const names = async (id: string) =>
      (await readPortfolio(personActor(id))).rows.map((row) => row.name).sort();
    const [vervoer, opvang] = ["Deelvervoer Buitendorpen", "Nachtopvang Regio"];
    expect(await names(marieke)).toEqual([vervoer, opvang, "Schuldhulp Noord", "Thuis in de Wijk"]);
    expect(await names(bram)).toEqual([vervoer, "Schuldhulp Noord", "Thuis in de Wijk", "Warmte Kanaalzone"]);
    expect(await names(ruben)).toEqual([opvang]);
  });

  it("asks of each person in the portfolio what is theirs to do", async () => {
    const { marieke, sanne, bram } = story.people.personIds;
    const asked = async (id: string) =>
      (await readPortfolio(personActor(id))).rows.map(({ name, attention }) => [
        name,
        attention?.kind === "waiting" ? attention.waiting.kind : (attention?.kind ?? null),
      ]);
    expect((await asked(marieke)).filter(([, kind]) => kind)).toEqual([
      ["Schuldhulp Noord", "grade-drops"],
      ["Thuis in de Wijk", "round-closes"],
    ]);
    expect(await asked(sanne)).toContainEqual(["Thuis in de Wijk", "answer"]);
    expect(await asked(bram)).toContainEqual(["Thuis in de Wijk", null]);
  });

  it("puts the statements on which the partners of Schuldhulp Noord differ most on the talk list", async () => {
    const actor = personActor(story.people.personIds.naima);
    const { allianceId } = story.alliances.schuldhulp;
    const { rounds } = await listCheckerRounds(actor, allianceId);
    expect(rounds.map((one) => [one.number, one.state, one.submitted])).toEqual([
      [2, "revealed", 4],
      [1, "revealed", 4],
    ]);
    const page = await readCheckerRound(actor, { allianceId, roundId: rounds[0]?.roundId ?? "" });
    expect(page.result?.talk.map((one) => one.statement)).toEqual(["s14", "s15", "s7"]);
    expect(page.result?.jointGrade).toBe(6.3);
    expect(page.earlier?.joint).toBe(7.3);
  });

  it("keeps the round of Thuis in de Wijk open, with counts per organisation and nothing else", async () => {
    const actor = personActor(story.people.personIds.marieke);
    const { allianceId } = story.alliances.thuis;
    const { rounds } = await listCheckerRounds(actor, allianceId);
    const page = await readCheckerRound(actor, { allianceId, roundId: rounds[0]?.roundId ?? "" });
    expect(page.state).toBe("open");
    expect(page.result).toBeNull();
    expect(page.partners.map((one) => [one.shortName, one.submitted, one.invited])).toEqual([
      ["Overwater", 1, 1],
      ["Noorderbrink", 0, 1],
      ["Veenkade", 0, 1],
    ]);
  });

  it("is not there for a stranger", async () => {
    const actor = personActor(story.people.personIds.jelle);
    const refused = await listCheckerRounds(actor, story.alliances.thuis.allianceId).catch((error) => error);
    expect(isAppError(refused, "not-found")).toBe(true);
  });
});
