import type { AllianceRole, Capacity } from "@/lib/domain/alliance/role";

/** One role of one person, held for one partner. */
export type Seat = { memberId: string; personId: string; partnerId: string; role: AllianceRole };

/** Who takes part now: partners that joined and did not leave, and their people. */
export type TakingPart = {
  partners: readonly { partnerId: string; capacity: Capacity; initiating: boolean }[];
  members: readonly Seat[];
};

/** Whoever holds the first of these roles that anybody of the partner holds, speaks for it. */
const speaking: readonly AllianceRole[] = ["director", "contact", "alliance-manager", "funder", "adviser"];

/** Who may let a partner leave: its directors, or its contacts when it has none, and so on. */
export function speakersFor<S extends Seat>(partnerId: string, members: readonly S[]): S[] {
  const own = members.filter((one) => one.partnerId === partnerId);
  const highest = speaking.find((role) => own.some((one) => one.role === role));
  return own.filter((one) => one.role === highest);
}

export const managersAmong = <S extends Seat>(members: readonly S[]): S[] =>
  members.filter((one) => one.role === "alliance-manager");
