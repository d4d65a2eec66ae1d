import "server-only";
import type { alliance, member, partner } from "@/db/schema/alliance";
import type { Action, policy } from "@/lib/access/policy";
import {
  type ActivityFacts,
  type ActivityNames,
  activitySentences,
  activityWords as words,
} from "@/lib/content/alliance/activity-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import { capital } from "@/lib/content/numbers";
import { isActivityAction } from "@/lib/domain/alliance/activity-actions";
import type { ActivityLink } from "@/lib/services/alliance/activity/links";

export type ActivityLine = { seq: number; at: Date; sentence: string };

/** Everyone who ever took part: their names stay in what they did. */
export type KnownNames = {
  alliance: Pick<typeof alliance.$inferSelect, "managerLabel">;
  partners: Pick<typeof partner.$inferSelect, "partnerId" | "organisationId" | "name">[];
  members: Pick<typeof member.$inferSelect, "memberId" | "personId" | "name" | "role">[];
};

/** The verbs that leave a line in the chain of an alliance: what only reads leaves none. */
type Recorded = "organisation.person.end" | RecordedInside;
type RecordedInside = {
  [A in Action]: (typeof policy)[A] extends { scope: "organisation" | "mine" } | { quiet: true }
    ? never
    : A extends `${string}.read` | `${string}.prepare`
      ? never
      : A;
}[Action];
/** A verb without a sentence does not compile. */
const sentences: Record<Recorded, (facts: ActivityFacts, names: ActivityNames) => string> = activitySentences;

/** One line in words; the chain holds ids only, so names are those of today. */
export function lineFrom(link: ActivityLink, known: KnownNames): ActivityLine {
  const { seq, at, action, facts } = link;
  const names = namesFrom(link, known);
  const sentence = isActivityAction(action) ? sentences[action](facts, names) : words.other(names.who);
  return { seq, at, sentence: capital(sentence) };
}

function namesFrom(link: ActivityLink, { alliance, partners, members }: KnownNames): ActivityNames {
  const { personId, onBehalfOf, facts, invited, file } = link;
  const named = personId
    ? members.find((one) => one.personId === personId)?.name || words.someone
    : words.system;
  const organisation = partners.find((one) => onBehalfOf && one.organisationId === onBehalfOf)?.name;
  const member = members.find((one) => one.memberId === facts.memberId);
  return {
    person: named,
    who: organisation ? words.forOrganisation(named, organisation) : named,
    managerLabel: alliance.managerLabel,
    partner: partners.find((one) => one.partnerId === facts.partnerId)?.name ?? null,
    member: member?.name ?? null,
    role: member ? { ...roleWords, "alliance-manager": alliance.managerLabel }[member.role] : null,
    isSelf: member !== undefined && member.personId === personId,
    ...{ invited, file },
  };
}
