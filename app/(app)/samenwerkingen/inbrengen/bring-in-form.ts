import { z } from "zod";
import { foundingFields } from "@/app/(app)/samenwerkingen/nieuw/alliance-form";
import { foundingProblems, passedProblems } from "@/lib/content/alliance/founding/founding-words";
import { readDay } from "@/lib/content/day-entry";
import { bringInRefusal, gatesBefore, type PassedGate } from "@/lib/domain/alliance/bring-in";
import { isPhaseNumber, type PhaseNumber } from "@/lib/domain/alliance/phase";

const Phase = z.coerce
  .number({ error: foundingProblems.choose })
  .refine(isPhaseNumber, { error: foundingProblems.choose })
  .transform((phase) => phase as PhaseNumber);

const typed = z.string().optional();

/** The form of a running alliance: only the gates before its phase count, each with a day of its own. */
export const BringInForm = z
  .object({ ...foundingFields, phase: Phase, passed1: typed, passed2: typed, passed3: typed, passed4: typed })
  .transform(({ passed1, passed2, passed3, passed4, ...input }, context) => {
    const days = { 1: passed1, 2: passed2, 3: passed3, 4: passed4 };
    const passed = gatesBefore(input.phase).flatMap((gate): PassedGate[] => {
      const day = days[gate] ? readDay(days[gate]) : null;
      if (days[gate] && !day) {
        const message = foundingProblems.unreadableDay;
        context.addIssue({ code: "custom", path: [`passed${gate}`], message });
      }
      return day ? [{ gate, day }] : [];
    });
    const refusal = context.issues.length === 0 ? bringInRefusal(input.phase, passed, new Date()) : null;
    if (refusal) {
      const message = passedProblems[refusal.reason];
      context.addIssue({ code: "custom", path: [`passed${refusal.gate}`], message });
    }
    return { ...input, passed };
  });
