import { mostHandOns } from "@/lib/domain/alliance/joining/invitation";
import { looksShared } from "@/lib/domain/people/shared-address";

export type HandingOn = {
  /** The address that the invitation is bound to now, and the one that it should go to; both in lower case. */
  from: string;
  to: string;
  /** How often it was handed on before. */
  before: number;
  /** Was told that the address looks like one of a group. */
  sure: boolean;
};
export type HandOnRefusal = "too-often" | "self" | "shared-address";

/** "Ik ben niet de juiste persoon": nobody is looked up; who takes part is not for the invitee to learn. */
export function handOnRefusal({ from, to, before, sure }: HandingOn): HandOnRefusal | null {
  if (before >= mostHandOns) return "too-often";
  if (from === to) return "self";
  return !sure && looksShared(to) ? "shared-address" : null;
}
