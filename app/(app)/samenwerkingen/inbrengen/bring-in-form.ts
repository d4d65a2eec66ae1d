import { z } from "zod";
import { aboutFields, Initiators, wayFields } from "@/app/(app)/samenwerkingen/nieuw/alliance-form";
import { foundingProblems, passedProblems } from "@/lib/content/alliance/founding/founding-words";
import { readDay } from "@/lib/content/day-entry";
import { bringInRefusals, gatesBefore } from "@/lib/domain/alliance/bring-in";
import { isPhaseNumber, type PhaseNumber } from "@/lib/domain/alliance/phase";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";

const Phase = z.coerce
  .number({ error: foundingProblems.choose })
  .refine(isPhaseNumber, { error: foundingProblems.choose })
  .transform((phase) => phase as PhaseNumber);

const typed = z.string().optional();

/** The form of a running alliance: only the gates before its phase count, each with a day of its own. */
export const BringInForm = z
  .object({
    ...aboutFields,
    initiators: Initiators,
    phase: Phase,
    ...{ passed1: typed, passed2: typed, passed3: typed, passed4: typed },
    ...wayFields,
  })
  // Also when something else is wrong: whoever mends the form wants to know everything at once.
  .superRefine(
    (form, context) => {
      for (const { gate, message } of wrongDays(form)) {
        context.addIssue({ code: "custom", path: [`passed${gate}`], message });
      }
    },
    { when: () => true },
  )
  .transform(({ passed1, passed2, passed3, passed4, ...input }) => ({
    ...input,
    passed: readDays({ phase: input.phase, passed1, passed2, passed3, passed4 }).flatMap(({ gate, day }) =>
      day ? [{ gate, day }] : [],
    ),
  }));

type TypedDays = { phase: unknown } & Partial<Record<`passed${GateNumber}`, string>>;

/** What was typed for the gates before the phase; null where it is no day. */
function readDays(form: TypedDays): { gate: GateNumber; day: string | null }[] {
  if (typeof form.phase !== "number" || !isPhaseNumber(form.phase)) return [];
  return gatesBefore(form.phase).flatMap((gate) => {
    const text = form[`passed${gate}`];
    return text ? [{ gate, day: readDay(text) }] : [];
  });
}

function wrongDays(form: TypedDays): { gate: GateNumber; message: string }[] {
  if (typeof form.phase !== "number" || !isPhaseNumber(form.phase)) return [];
  const days = readDays(form);
  const unreadable = days.filter(({ day }) => day === null).map(({ gate }) => gate);
  const passed = days.flatMap(({ gate, day }) => (day ? [{ gate, day }] : []));
  return [
    ...unreadable.map((gate) => ({ gate, message: foundingProblems.unreadableDay })),
    ...bringInRefusals(form.phase, passed, new Date())
      .filter(({ gate }) => !unreadable.includes(gate))
      .map(({ gate, reason }) => ({ gate, message: passedProblems[reason] })),
  ];
}
