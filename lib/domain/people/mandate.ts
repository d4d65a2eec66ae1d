import { startOfDay } from "@/lib/domain/calendar";

/** What a mandate can cover: every kind of decision that binds an organisation. Source: design 1, approval. */
export const mandateKinds = ["gate", "letter-of-intent", "plan", "agreement", "exit"] as const;
export type MandateKind = (typeof mandateKinds)[number];

/** Days as "2026-11-20", both included; no last day: until it is ended. */
export type Mandate = {
  mandateId: string;
  personId: string;
  covers: readonly MandateKind[];
  validFrom: string;
  validUntil: string | null;
  endedAt: Date | null;
};

export type MandateState = "standing" | "ended" | "later" | "over";

/** @param today by the Dutch calendar. */
export function mandateState(mandate: Mandate, today: string): MandateState {
  if (mandate.endedAt) return "ended";
  if (mandate.validFrom > today) return "later";
  return mandate.validUntil !== null && mandate.validUntil < today ? "over" : "standing";
}

/** The mandate under which this person may decide on that today, or null. The one that lasts longest. */
export function mandateFor(
  mandates: readonly Mandate[],
  wanted: { personId: string; kind: MandateKind; today: string },
): Mandate | null {
  const fitting = mandates.filter(
    (one) =>
      one.personId === wanted.personId &&
      one.covers.includes(wanted.kind) &&
      mandateState(one, wanted.today) === "standing",
  );
  const lasts = (one: Mandate): string => one.validUntil ?? "9999-12-31";
  return fitting.toSorted((a, b) => lasts(b).localeCompare(lasts(a)))[0] ?? null;
}

export type MandateRefusal = "nothing-covered" | "no-day" | "ends-before-it-begins" | "over-already";

/** @returns null when such a mandate can be put on record. @param today by the Dutch calendar. */
export function recordingRefusal(
  { covers, validFrom, validUntil }: Pick<Mandate, "covers" | "validFrom" | "validUntil">,
  today: string,
): MandateRefusal | null {
  if (covers.length === 0) return "nothing-covered";
  if (!startOfDay(validFrom) || (validUntil && !startOfDay(validUntil))) return "no-day";
  if (validUntil && validUntil < validFrom) return "ends-before-it-begins";
  return validUntil && validUntil < today ? "over-already" : null;
}
