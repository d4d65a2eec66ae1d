import { momentOn } from "@/lib/domain/calendar";

const noon = { hour: 12, minute: 0 };

/** A day as it is kept, "2026-11-20", as a moment that falls on it. */
export const onDay = (day: string): Date => momentOn(day, noon) ?? new Date(day);
