import "server-only";
import type { Limit } from "@/lib/platform/rate-limit";

const day = 24 * 60 * 60;

/** Mail that one person may have us send to others. */
export const invitationsPerPerson: Limit = { name: "invitation", points: 400, seconds: day };
/** Reminders of one invitation: more than that is pressing somebody. */
export const resendsPerInvitation: Limit = { name: "invitation-again", points: 3, seconds: day };
/** Addresses that one browser may have us write to by handing invitations on. */
export const handOnsPerVisitor: Limit = { name: "invitation-on", points: 10, seconds: day };
