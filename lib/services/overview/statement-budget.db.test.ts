import { beforeAll, describe, expect, it } from "vitest";
import { type PersonActor, personActor, type RespondentActor } from "@/lib/access/actor";
import { countStatements } from "@/lib/platform/statement-count";
import { readActivity } from "@/lib/services/alliance/activity/read";
import { prepareEdit } from "@/lib/services/alliance/alliance/edit";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { prepareEnding } from "@/lib/services/alliance/member/prepare-ending";
import { prepareHandOver } from "@/lib/services/alliance/member/prepare-hand-over";
import { readMember } from "@/lib/services/alliance/member/read";
import { prepareLeaving } from "@/lib/services/alliance/partner/prepare-leaving";
import { readSheet } from "@/lib/services/deliberation/round/read-sheet";
import { listCheckerRounds } from "@/lib/services/execution/checker/list";
import { prepareCheckerRound } from "@/lib/services/execution/checker/prepare";
import { readCheckerRound } from "@/lib/services/execution/checker/read-round";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readAttention } from "@/lib/services/overview/attention/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { readOrganisation } from "@/lib/services/people/organisation/read";
import { readProfile } from "@/lib/services/people/profile/read";
import { calendarFrom } from "@/scripts/story/calendar";
import { tellStory } from "@/scripts/story/tell";
import type { ToldStory } from "@/scripts/story/tell-alliances";
import { founding, respondentsOf, settleAlliance } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
/** A page may take six: the look-up of the session is the sixth, entering is not counted. */
const budget = 5;
let story: ToldStory;
let manager: PersonActor;

beforeAll(async () => {
  story = await tellStory(calendarFrom(new Date()));
  manager = personActor(story.people.personIds.marieke);
});

async function statementsOf(read: () => Promise<unknown>): Promise<string[]> {
  const { statements } = await countStatements(read);
  expect(statements.filter((one) => one.includes("app.enter"))).toHaveLength(1);
  return statements.filter((one) => !one.includes("app.enter"));
}

const lastRound = async (allianceId: string): Promise<string> => {
  const [row] = await sql<{ roundId: string }[]>`
    select round_id as "roundId" from round where alliance_id = ${allianceId} order by number desc limit 1`;
  return row?.roundId ?? "";
};

describe("a page takes at most five statements, and one transaction", () => {
  const schuldhulp = () => story.alliances.schuldhulp.allianceId;
  const nachtopvang = () => story.alliances.nachtopvang.allianceId;
  const thuis = () => story.alliances.thuis.allianceId;
  const overwater = () => story.people.organisationIds.overwater;
  const lead = () => personActor(story.people.personIds.thierno);
  const pages: [string, () => Promise<unknown>][] = [
    ["the portfolio", () => readPortfolio(manager)],
    ["an alliance with two revealed rounds", () => readAlliance(manager, schuldhulp())],
    ["an alliance with an open round", () => readAlliance(manager, thuis())],
    ["an alliance before its first gate", () => readAlliance(manager, nachtopvang())],
    ["what happened in an alliance", () => readActivity(manager, { allianceId: thuis(), before: null })],
    ["changing an alliance", () => prepareEdit(manager, thuis())],
    ["the list of what waits", () => readAttention(manager)],
    ["the list of rounds", () => listCheckerRounds(manager, schuldhulp())],
    [
      "a revealed round",
      async () => readCheckerRound(manager, { allianceId: schuldhulp(), roundId: roundIds.schuldhulp }),
    ],
    [
      "an open round",
      async () => readCheckerRound(manager, { allianceId: thuis(), roundId: roundIds.thuis }),
    ],
    ["preparing a round", () => prepareCheckerRound(manager, schuldhulp())],
    [
      "a member",
      () =>
        readMember(manager, {
          allianceId: thuis(),
          memberId: story.alliances.thuis.memberIds.get("sanne") ?? "",
        }),
    ],
    ["leaving, as a partner", () => prepareLeaving(manager, thuis())],
    ["stopping, as a person", () => prepareEnding(manager, { allianceId: thuis(), memberId: null })],
    ["an organisation, to who looks after it", () => readOrganisation(lead(), overwater())],
    ["an organisation, to a colleague", () => readOrganisation(manager, overwater())],
    ["the own settings", () => readProfile(manager)],
    ["handing the manager's role over", () => prepareHandOver(manager, thuis())],
  ];
  const roundIds = { schuldhulp: "", thuis: "" };
  beforeAll(async () => {
    roundIds.schuldhulp = await lastRound(schuldhulp());
    roundIds.thuis = await lastRound(thuis());
  });

  it.each(pages)("%s", async (_, read) => {
    const statements = await statementsOf(read);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.slice(budget)).toEqual([]);
  });

  it.each([
    ["half-way an open round", "thuis", "sanne"],
    ["after the reveal, with the own copy", "schuldhulp", "femke"],
  ] as const)("the sheet of a respondent %s", async (_, alliance, person) => {
    const actors = await respondentsOf(sql, roundIds[alliance]);
    const respondent = actors.get(story.people.personIds[person]) as RespondentActor;
    const statements = await statementsOf(() => readSheet(respondent));
    expect(statements.slice(budget)).toEqual([]);
  });
});

describe("the portfolio and the list of someone in fifty alliances", () => {
  it("take as many statements as those of someone in one", async () => {
    const one = await settleAlliance({ partners: 2 });
    const few = await statementsOf(() => readPortfolio(one.manager));
    const fewWait = await statementsOf(() => readAttention(one.manager));
    const organisationId = one.manager.onBehalfOf ?? "";
    for (let turn = 1; turn < 50; turn++) {
      await foundAlliance(one.manager, founding(organisationId, { phase: 4 }));
    }
    const many = await statementsOf(() => readPortfolio(one.manager));
    expect((await readPortfolio(one.manager)).rows).toHaveLength(50);
    expect(many).toHaveLength(few.length);
    expect(many.slice(budget)).toEqual([]);
    const manyWait = await statementsOf(() => readAttention(one.manager));
    expect((await readAttention(one.manager)).rows).toHaveLength(50);
    expect(manyWait).toHaveLength(fewWait.length);
    expect(manyWait.slice(budget)).toEqual([]);
  });
});
