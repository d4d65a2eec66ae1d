import { allianceDoors } from "@/e2e/support/guard/doors/alliance/alliance-doors";
import { decisionDoors } from "@/e2e/support/guard/doors/alliance/decision-doors";
import { gateDoors } from "@/e2e/support/guard/doors/alliance/gate-doors";
import { invitationDoors } from "@/e2e/support/guard/doors/alliance/invitation-doors";
import { memberDoors } from "@/e2e/support/guard/doors/alliance/member-doors";
import { partnerDoors } from "@/e2e/support/guard/doors/alliance/partner-doors";
import { phaseDoors } from "@/e2e/support/guard/doors/alliance/phase-doors";
import type { Door, Kind } from "@/e2e/support/guard/doors/door";
import { organisationDoors } from "@/e2e/support/guard/doors/organisation-doors";
import { overviewDoors } from "@/e2e/support/guard/doors/overview-doors";
import { publicDoors } from "@/e2e/support/guard/doors/public-doors";
import { roundDoors } from "@/e2e/support/guard/doors/round-doors";
import { settingsDoors } from "@/e2e/support/guard/doors/settings-doors";
import { signInDoors } from "@/e2e/support/guard/doors/sign-in-doors";
import { surveyDoors } from "@/e2e/support/guard/doors/survey-doors";

/** Every route and every action of the build. One that is not here fails the tests. */
const everyDoor = {
  ...publicDoors,
  ...signInDoors,
  ...overviewDoors,
  ...settingsDoors,
  ...organisationDoors,
  ...allianceDoors,
  ...invitationDoors,
  ...partnerDoors,
  ...memberDoors,
  ...gateDoors,
  ...decisionDoors,
  ...phaseDoors,
  ...roundDoors,
  ...surveyDoors,
} satisfies Record<string, Door>;

export type DoorName = keyof typeof everyDoor;
export type Route = Extract<DoorName, `/${string}`>;

export const doors: [name: DoorName, door: Door][] = Object.entries(everyDoor) as [DoorName, Door][];
export const routes = doors.filter(([name]) => name.startsWith("/")) as [Route, Door][];
export const actions = doors.filter(([name]) => !name.startsWith("/"));

export const routesThatAre = (...kinds: Kind[]): Route[] =>
  routes.filter(([, { kind }]) => kinds.includes(kind)).map(([name]) => name);

export function doorNamed(name: string): Door {
  const [, found] = doors.find(([one]) => one === name) ?? [];
  if (!found) throw new Error(`there is no door ${name}`);
  return found;
}
