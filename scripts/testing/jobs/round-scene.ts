import { type PersonActor, personActor } from "@/lib/access/actor";
import { at } from "@/lib/platform/clock";
import { openCheckerRound } from "@/lib/services/execution/checker/open";
import { editProfile } from "@/lib/services/people/profile/edit";
import { alliances } from "../../story/alliances";
import { calendarFrom } from "../../story/calendar";
import { people as castPeople, type OrganisationKey, type PersonKey } from "../../story/cast";
import { tellAlliance, tellPeople } from "../../story/tell-alliances";

export type RoundScene = {
  allianceId: string;
  manager: PersonActor;
  /** Sends a checker round to three partners. With days ago it was opened then, and its last day was yesterday. */
  openRound(daysAgo?: number): Promise<string>;
};

const asked = [
  ["overwater", "marieke"],
  ["noorderbrink", "sanne"],
  ["veenkade", "femke"],
] as const satisfies [OrganisationKey, PersonKey][];

export const askedAddresses = asked.map(([, person]) => castPeople[person].email).sort();

/** "Thuis in de Wijk" without a history, ready for rounds. */
export async function tellRoundScene(): Promise<RoundScene> {
  const calendar = calendarFrom(new Date());
  const people = await tellPeople(calendar);
  // What waits is mailed in the morning: not while the mails of a round are counted.
  for (const [key, personId] of Object.entries(people.personIds)) {
    await editProfile(personActor(personId), { name: castPeople[key as PersonKey].name, notify: "never" });
  }
  const told = await tellAlliance(alliances.thuis, people, calendar);
  const manager = personActor(people.personIds.marieke);
  const { allianceId } = told;
  const respondents = asked.map(([organisation, person]) => ({
    partnerId: told.partnerIds[organisation] ?? "",
    memberId: told.memberIds.get(person) ?? "",
  }));
  const openRound = async (daysAgo = 0): Promise<string> => {
    const closesOn = calendar.dayAgo(daysAgo > 0 ? 1 : -10);
    const opened = await at(daysAgo > 0 ? calendar.daysAgo(daysAgo) : new Date(), () =>
      openCheckerRound(manager, { allianceId, closesOn, discussAt: null, respondents }),
    );
    if (!opened.ok) throw new Error(`the round cannot be opened: ${opened.reason}`);
    return opened.roundId;
  };
  return { allianceId, manager, openRound };
}
