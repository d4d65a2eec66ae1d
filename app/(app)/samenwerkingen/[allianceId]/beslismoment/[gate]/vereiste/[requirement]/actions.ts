"use server";

import { z } from "zod";
import { gateHref } from "@/components/alliance/alliance-paths";
import { notingProblems as problems } from "@/lib/content/alliance/gate/noting-words";
import { noteAtGate } from "@/lib/services/alliance/gate/note";
import { dayField } from "@/lib/services/people/entry/day";
import { formAction } from "@/lib/web/form-action";

const AtGate = { allianceId: z.guid(), gate: z.number().int(), seen: z.number().int() };
const text = (missing: string) => z.string({ error: missing }).trim().min(1, missing).max(2000);

const DecideForm = z
  .object({ ...AtGate, requirement: z.string().max(60), reason: text(problems.reasonMissing) })
  .transform(({ reason, ...at }) => ({ ...at, kind: "decided" as const, text: reason }));

const WithdrawForm = z
  .object({ ...AtGate, requirement: z.string().max(60), back: text(problems.backMissing) })
  .transform(({ back, ...at }) => ({ ...at, kind: "withdrawn" as const, text: back }));

const CarryForm = z
  .object({
    ...AtGate,
    /** None: an open point of its own. */
    requirement: z.string().max(60).optional(),
    point: text(problems.pointMissing),
    ownerId: z.guid({ error: problems.ownerMissing }),
    dueOn: dayField({ missing: problems.dayMissing, noDay: problems.noDay }),
  })
  .transform(({ point, requirement = null, ...at }) => ({
    ...{ ...at, requirement, kind: "open" as const, text: point },
  }));

const words = {
  changed: problems.changed,
  paused: problems.paused,
  stopped: problems.stopped,
  "not-here": problems.notHere,
  "data-decides": problems.dataDecides,
  firm: problems.firm,
  "nothing-noted": problems.nothingNoted,
  "unknown-owner": { at: "ownerId", text: problems.unknownOwner },
  "no-day": { at: "dueOn", text: problems.noDay },
  "too-soon": { at: "dueOn", text: problems.past },
  "too-late": { at: "dueOn", text: problems.tooLate },
};
const to = (_: unknown, { allianceId, gate }: { allianceId: string; gate: number }) =>
  gateHref(allianceId, gate);

export const decideRequirementAction = formAction(DecideForm, noteAtGate, { to, words });
export const withdrawNoteAction = formAction(WithdrawForm, noteAtGate, { to, words });
export const carryPointAction = formAction(CarryForm, noteAtGate, { to, words });
