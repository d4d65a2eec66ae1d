import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import type { OwnPlace } from "@/lib/services/people/organisation/own-place";
import { ownPlaces } from "@/lib/services/people/organisation/own-places";
import { readPersonLine } from "@/lib/services/people/profile/person-line";

export type FoundingPage = {
  viewer: { name: string; jobTitle: string | null };
  /** The organisations for which one may found; none for somebody who works for none. */
  places: OwnPlace[];
};

/** What somebody needs to see to found an alliance. */
export async function prepareFounding(actor: PersonActor): Promise<FoundingPage> {
  const viewer = await view(actor, "profile.read", "mine", ({ tx }) =>
    readPersonLine(tx, actor.personId, []),
  );
  return { viewer, places: await ownPlaces(actor) };
}
