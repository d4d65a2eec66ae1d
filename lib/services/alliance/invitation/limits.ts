import "server-only";
import type { Limit } from "@/lib/platform/rate-limit";

/** Mail that one person may have us send to others. */
export const invitationsPerPerson: Limit = { name: "invitation", points: 400, seconds: 24 * 60 * 60 };
