import type { OrganisationRole } from "@/lib/domain/people/organisation-role";
import { lastQuestion } from "./moving";
import { type Alliance, type Article, mandate, type Outcome, present, seatsOf, type World } from "./world";

type Place = { by: string; organisation: string; person: string };

/** Who looks after an organisation says who works there. */
function looksAfter({ people }: World, { by, organisation }: Place): Outcome | null {
  const place = people[by]?.[organisation];
  if (!place) return "not-found";
  return place === "employee" ? "forbidden" : null;
}

export type Dismiss = { does: "dismiss" } & Place;

/** Somebody stops working there: with the place go the mandates and every seat, in all alliances or in none. */
export const dismiss: Article<Dismiss> = (world, deed) => {
  const refusal = looksAfter(world, deed);
  if (refusal) return refusal;
  const { organisation, person } = deed;
  const places = world.people[person];
  if (!places?.[organisation]) return "unknown-person";
  delete places[organisation];
  const led = Object.values(world.people).some((one) => (one[organisation] ?? "employee") !== "employee");
  if (!led) return "last-lead";
  world.mandates = world.mandates.filter((one) => one !== mandate(person, organisation));
  const needed = Object.values(world.alliances).map((one) => giveUp(one, { organisation, person }));
  return needed.some(Boolean) ? "still-needed" : "done";
};

/** @returns whether the alliance cannot do without: nobody else leads it, or decides for a partner that is asked. */
function giveUp(alliance: Alliance, { organisation, person }: Omit<Place, "by">): boolean {
  const [partner, there] = present(alliance).find(([, one]) => one.organisation === organisation) ?? [];
  const own = seatsOf(alliance, { person, partner });
  if (!partner || !there || own.length === 0) return false;
  for (const seat of own) seat.ended = true;
  there.deserted ||= seatsOf(alliance, { partner }).length === 0;
  if (alliance.status === "stopped") return false;
  if (seatsOf(alliance, { role: "alliance-manager" }).length === 0) return true;
  const directed = own.some((one) => one.role === "director");
  const directs = seatsOf(alliance, { partner, role: "director" }).length > 0;
  const question = lastQuestion(alliance);
  const asked = there.initiating && question !== undefined && !question.decisions[partner];
  return directed && !directs && asked;
}

export type Employ = { does: "employ"; as: OrganisationRole } & Place;

/** Somebody works there, for the first time or again; no seat comes with it, nor one from before. */
export const employ: Article<Employ> = (world, deed) => {
  const refusal = looksAfter(world, deed);
  if (refusal) return refusal;
  const places = world.people[deed.person];
  if (!places || places[deed.organisation]) return "works-here";
  places[deed.organisation] = deed.as;
  return "done";
};
