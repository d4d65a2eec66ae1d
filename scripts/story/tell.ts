import { type AllianceKey, alliances } from "./alliances";
import { type Calendar, keysOf } from "./calendar";
import { rounds } from "./rounds";
import { type ToldAlliance, type ToldStory, tellAlliance, tellPeople } from "./tell-alliances";
import { tellLives } from "./tell-lives";
import { tellRound } from "./tell-round";

/** Tells the whole story through the services; deterministic but for ids and links. */
export async function tellStory(calendar: Calendar): Promise<ToldStory> {
  const people = await tellPeople(calendar);
  const told = {} as Record<AllianceKey, ToldAlliance>;
  for (const key of keysOf(alliances)) told[key] = await tellAlliance(alliances[key], people, calendar);
  for (const round of rounds) {
    await tellRound(round, { told: told[round.alliance], people, calendar });
  }
  const story = { people, alliances: told };
  await tellLives(story, calendar);
  return story;
}
