import { personActor } from "@/lib/access/actor";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { alliances } from "../../story/alliances";
import type { Calendar } from "../../story/calendar";
import { rounds, type ToldRound } from "../../story/rounds";
import type { ToldStory } from "../../story/tell-alliances";
import { tellAlliance } from "../../story/tell-alliances";
import { carry } from "../../story/tell-decisions";
import { tellRound } from "../../story/tell-round";

const wanted = 50;
const open = rounds.find((round) => !round.closed);
const revealed = rounds.findLast((round) => round.closed);

/** Brings the manager of the story to fifty alliances; some with a round that is open, some with a result. */
export async function tellPortfolio(story: ToldStory, calendar: Calendar): Promise<void> {
  const manager = personActor(story.people.personIds[alliances.thuis.manager]);
  const { length: had } = (await readPortfolio(manager)).rows;
  for (let number = had + 1; number <= wanted; number++) {
    const cast = { ...alliances.thuis, name: `Samenwerking ${number}` };
    const told = await tellAlliance(cast, story.people, calendar);
    const round = roundFor(number);
    if (round) await tellRound(round, { told, people: story.people, calendar });
    const ownerId = told.memberIds.get(alliances.thuis.manager) ?? "";
    const text = `Maak punt ${number} af`;
    const point = { requirement: "goals-measured" as const, ownerId, text, dueOn: calendar.dayAgo(-number) };
    await carry({ manager, allianceId: told.allianceId, gate: 4 }, point);
  }
  const { length: has } = (await readPortfolio(manager)).rows;
  if (has !== wanted) throw new Error(`the portfolio holds ${has} alliances`);
}

/** Told with the three partners that this cast has. */
function roundFor(number: number): ToldRound | null {
  const round = number % 5 === 0 ? revealed : number % 2 === 0 ? open : undefined;
  return round ? { ...round, alliance: "thuis", sheets: round.sheets.slice(0, 3) } : null;
}
