import "server-only";
import { gateAsked, gateDecided, openPoint } from "@/lib/services/alliance/outbox/letters/gate";
import { invitationAnswered, partnerInvitation } from "@/lib/services/alliance/outbox/letters/invitation";
import { managerHandedOver, partnerLeft } from "@/lib/services/alliance/outbox/letters/member";
import { roundInvitation, roundResult } from "@/lib/services/alliance/outbox/letters/round";
import type { WriteLetter } from "@/lib/services/alliance/outbox/letters/write";

/** Every mail that an alliance sends, by kind; written from what is true when it is sent. */
export const letters = {
  "round-invitation": roundInvitation,
  "round-result": roundResult,
  "partner-invitation": partnerInvitation,
  "invitation-answered": invitationAnswered,
  "gate-asked": gateAsked,
  "gate-decided": gateDecided,
  "open-point": openPoint,
  "manager-handed-over": managerHandedOver,
  "partner-left": partnerLeft,
} satisfies Record<string, WriteLetter>;

export type MailKind = keyof typeof letters;
export const isMailKind = (kind: string): kind is MailKind => Object.hasOwn(letters, kind);
