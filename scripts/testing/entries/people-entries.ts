import type { PersonActor } from "@/lib/access/actor";
import type { Action } from "@/lib/access/policy";
import { dayFrom } from "@/lib/domain/calendar";
import { now } from "@/lib/platform/clock";
import { prepareFounding } from "@/lib/services/alliance/alliance/prepare-found";
import { readDeparture } from "@/lib/services/alliance/partner/read-departure";
import { endPerson } from "@/lib/services/alliance/place/end";
import { prepareEndPerson } from "@/lib/services/alliance/place/prepare";
import { endMandate } from "@/lib/services/people/mandate/end";
import { recordMandate } from "@/lib/services/people/mandate/record";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { changePerson } from "@/lib/services/people/organisation/change-person";
import { editOrganisation } from "@/lib/services/people/organisation/edit";
import { listOwnOrganisations } from "@/lib/services/people/organisation/list-own";
import { ownPlaceIn } from "@/lib/services/people/organisation/own-place";
import { ownPlaces } from "@/lib/services/people/organisation/own-places";
import { readOrganisation } from "@/lib/services/people/organisation/read";
import { registerOrganisation } from "@/lib/services/people/organisation/register";
import { editProfile, renameIn } from "@/lib/services/people/profile/edit";
import { readProfile } from "@/lib/services/people/profile/read";
import { type Entry, entry } from "@/scripts/testing/entries/entry";
import type { SmallAlliance } from "@/scripts/testing/small-alliance";

const colleague = { name: "n", email: "n@example.org", role: "employee", jobTitle: "j" } as const;
const facts = {
  ...{ version: 1, name: "n", shortName: "s", kvkNumber: null, sector: null, place: null, size: null },
  ...{ worksCouncil: false, clientCouncil: false, priorApproval: "none" as const },
};
const today = () => dayFrom(now(), 0);

/** Every way into the verbs of people, organisations and mandates. */
export const peopleEntries = {
  "profile.read": [
    entry([], readProfile),
    entry([], (actor: PersonActor) => ownPlaces(actor)),
    entry([], (actor: PersonActor) => prepareFounding(actor)),
    entry([], (actor: PersonActor) => listOwnOrganisations(actor)),
  ],
  // Writes back what is there: changing the own name is no harm.
  "profile.edit": [
    entry([], async (actor: PersonActor) => {
      const { name, notify } = await readProfile(actor);
      return editProfile(actor, { name, notify });
    }),
  ],
  "organisation.register": [
    entry([], (actor: never) => registerOrganisation(actor, { name: "n", shortName: "s" })),
  ],
  "organisation.read": [
    entry(["organisationId"], (actor: PersonActor, { organisationId }) =>
      readOrganisation(actor, organisationId),
    ),
    entry(["organisationId"], (actor: PersonActor, { organisationId }) => ownPlaceIn(actor, organisationId)),
  ],
  "organisation.edit": [
    entry(["organisationId"], (actor: PersonActor, { organisationId }) =>
      editOrganisation(actor, { organisationId, ...facts }),
    ),
  ],
  "organisation.person.add": [
    entry(["organisationId"], (actor: PersonActor, { organisationId }) =>
      addPerson(actor, { organisationId, ...colleague }),
    ),
  ],
  "organisation.person.change": [
    entry(["organisationId", "personId"], (actor: PersonActor, { organisationId, personId }) =>
      changePerson(actor, { organisationId, personId, role: "director", jobTitle: "j" }),
    ),
  ],
  "organisation.person.end": [
    entry(["organisationId", "personId"], (actor: PersonActor, { organisationId, personId }) =>
      endPerson(actor, { organisationId, personId }),
    ),
    entry(["organisationId", "personId"], (actor: PersonActor, { organisationId, personId }) =>
      prepareEndPerson(actor, { organisationId, personId }),
    ),
  ],
  "organisation.name.spread": [
    entry(["organisationId"], (actor: PersonActor, { organisationId }) =>
      renameIn(organisationId, actor, "n"),
    ),
  ],
  "mandate.record": [
    entry(["organisationId", "personId"], (actor: PersonActor, { organisationId, personId }) =>
      recordMandate(actor, {
        ...{ organisationId, personId, covers: ["gate"], note: "" },
        ...{ validFrom: today(), validUntil: null },
      }),
    ),
  ],
  "mandate.end": [
    entry(["organisationId", "mandateId"], (actor: PersonActor, { organisationId, mandateId }) =>
      endMandate(actor, { organisationId, mandateId }),
    ),
  ],
  "departure.read": [
    entry(["organisationId", "partnerId"], (actor: PersonActor, { organisationId, partnerId }) =>
      readDeparture(actor, { organisationId, partnerId }),
    ),
  ],
} satisfies Partial<Record<Action, readonly Entry[]>>;

/** A mandate in the manager's organisation. `word` ends up in it. */
export async function recordSomething({ manager }: SmallAlliance, word: string): Promise<void> {
  const { onBehalfOf: organisationId, personId } = manager;
  if (!organisationId) throw new Error("the manager acts for nobody");
  const days = { validFrom: today(), validUntil: null };
  await recordMandate(manager, { organisationId, personId, covers: ["gate"], note: word, ...days });
}
