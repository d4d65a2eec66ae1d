"use server";

import { z } from "zod";
import { phasesHref } from "@/components/alliance/alliance-paths";
import { movingProblems as problems } from "@/lib/content/alliance/phase-page-words";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { resumeAlliance } from "@/lib/services/alliance/phase/resume";
import { sendBack } from "@/lib/services/alliance/phase/send-back";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { dayField } from "@/lib/services/people/entry/day";
import { formAction } from "@/lib/web/form-action";

const Seen = { allianceId: z.guid(), seen: z.number().int() };
const Reason = z.string({ error: problems.reason }).trim().min(1, problems.reason).max(2000);

const SendBackForm = z.object({ ...Seen, to: z.number().int(), reason: Reason });
const PauseForm = z.object({
  ...{ ...Seen, reason: Reason },
  until: dayField({ missing: problems.dayMissing, noDay: problems.noDay }),
});
const ResumeForm = z.object({ ...Seen, reason: z.string().trim().max(2000).default("") });
const StopForm = z.object({ ...Seen, reason: Reason });

const words = {
  changed: problems.changed,
  stopped: problems.stopped,
  paused: problems.paused,
  "not-paused": problems.notPaused,
  "no-way-back": problems.noWayBack,
  "reason-missing": { at: "reason", text: problems.reason },
  // The other refusals of the machine belong to other moves.
  "founded-already": problems.never,
  "not-founded": problems.never,
  "wrong-gate": problems.never,
  "gate-shut": problems.never,
};
const to = (_: unknown, { allianceId }: { allianceId: string }) => phasesHref(allianceId);

export const sendBackAction = formAction(SendBackForm, sendBack, { to, words });
export const resumeAction = formAction(ResumeForm, resumeAlliance, { to, words });
export const pauseAction = formAction(PauseForm, pauseAlliance, {
  to,
  words: {
    ...words,
    "no-day": { at: "until", text: problems.noDay },
    "too-soon": { at: "until", text: problems.tooSoon },
    "too-late": { at: "until", text: problems.tooLate },
  },
});
export const stopAction = formAction(StopForm, stopAlliance, {
  to,
  words: { ...words, "round-open": problems.roundOpen },
});
