import { managersAmong, speakersFor, type TakingPart } from "@/lib/domain/alliance/leaving/seat";

export type PartnerLeaving = TakingPart & {
  /** The partner that leaves, and the person who says so. */
  partnerId: string;
  personId: string;
  reason: string;
};
export type PartnerLeavingRefusal = "not-yours" | "last-partner" | "last-manager" | "reason-missing";

/**
 * @returns null when the partner may leave. An open round or an open question to the directors does not hold it:
 *   its people may still answer by the link they have, and its decision does not count any more.
 */
export function partnerLeavingRefusal(leaving: PartnerLeaving): PartnerLeavingRefusal | null {
  const { partners, members, partnerId, personId, reason } = leaving;
  if (!speakersFor(partnerId, members).some((one) => one.personId === personId)) return "not-yours";
  const others = partners.filter((one) => one.partnerId !== partnerId);
  // Funders and advisers alone are no alliance: nobody would answer or decide.
  if (!others.some((one) => one.capacity === "partner")) return "last-partner";
  const managers = managersAmong(members);
  // None at all: who led a stopped alliance works elsewhere now. That holds nobody.
  if (managers.length > 0 && managers.every((one) => one.partnerId === partnerId)) return "last-manager";
  return reason.trim() === "" ? "reason-missing" : null;
}

/**
 * Who takes the initiative on when the last initiating partner leaves: the manager's. Without any, the first gate
 * could never open. @returns null when nobody needs to.
 */
export function heirOfInitiative({
  partners,
  members,
  partnerId,
}: TakingPart & { partnerId: string }): string | null {
  const others = partners.filter((one) => one.partnerId !== partnerId && one.capacity === "partner");
  if (others.some((one) => one.initiating)) return null;
  const leading = managersAmong(members).map((one) => one.partnerId);
  return others.find((one) => leading.includes(one.partnerId))?.partnerId ?? null;
}
