import type { PersonActor } from "@/lib/access/actor";
import type { Action } from "@/lib/access/policy";
import { readActivity } from "@/lib/services/alliance/activity/read";
import { editAlliance, prepareEdit } from "@/lib/services/alliance/alliance/edit";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readAttention } from "@/lib/services/overview/attention/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { type Entry, entry } from "@/scripts/testing/entries/entry";
import { founding } from "@/scripts/testing/small-alliance";

const changed = {
  ...{ name: "n", reason: "Een andere reden, lang genoeg.", managerLabel: "m", version: 1 },
  ...({ peopleWord: "members", reviewRhythm: "year", route: "light" } as const),
};

/** Every way to found an alliance, to change it, and to see how it stands. */
export const overviewEntries = {
  "portfolio.read": [entry([], readPortfolio)],
  "attention.read": [entry([], readAttention)],
  "alliance.found": [
    entry(["organisationId"], (actor: PersonActor, { organisationId }) =>
      foundAlliance({ ...actor, onBehalfOf: organisationId }, founding(organisationId)),
    ),
  ],
  "alliance.read": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => readAlliance(actor, allianceId)),
  ],
  "alliance.edit": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => prepareEdit(actor, allianceId)),
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      editAlliance(actor, { allianceId, ...changed }),
    ),
  ],
  "activity.read": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      readActivity(actor, { allianceId, before: null }),
    ),
  ],
} satisfies Partial<Record<Action, readonly Entry[]>>;
