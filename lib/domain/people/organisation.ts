import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

export const sectors = [
  ...(["government", "care", "welfare", "housing", "education", "culture", "business", "energy"] as const),
  "other",
] as const;
export type Sector = (typeof sectors)[number];

/** Number of people who work there. */
export const sizes = ["1-9", "10-49", "50-249", "250-plus"] as const;
export type Size = (typeof sizes)[number];

/** Whose leave a director needs before deciding. Source: domain 4, prior approval. */
export const priorApprovals = ["none", "supervisory-board", "college"] as const;
export type PriorApproval = (typeof priorApprovals)[number];

/** Who may look after an organisation: its people, its mandates, its facts. */
export const leads = (role: OrganisationRole): boolean => role !== "employee";

type Person = { personId: string; role: OrganisationRole };
export type ChangeRefusal = "unknown-person" | "last-lead";

/**
 * May this person get another role, or stop? Somebody has to be left who can look after the organisation.
 * @param people who work there now. @param becomes null: the person stops.
 */
export function changeRefusal(
  people: readonly Person[],
  personId: string,
  becomes: OrganisationRole | null,
): ChangeRefusal | null {
  if (!people.some((one) => one.personId === personId)) return "unknown-person";
  if (becomes && leads(becomes)) return null;
  return people.some((one) => one.personId !== personId && leads(one.role)) ? null : "last-lead";
}
