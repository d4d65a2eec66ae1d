"use server";

import { z } from "zod";
import { gateHref } from "@/components/alliance/alliance-paths";
import { askingProblems as problems } from "@/lib/content/alliance/gate/asking-words";
import { askDirectors } from "@/lib/services/alliance/gate/ask";
import { dayField } from "@/lib/services/people/entry/day";
import { formAction } from "@/lib/web/form-action";

const AskForm = z.object({
  allianceId: z.guid(),
  gate: z.number().int(),
  seen: z.number().int(),
  after: z.number().int(),
  decideBy: dayField({ missing: problems.dayMissing, noDay: problems.noDay }),
});

export const askDirectorsAction = formAction(AskForm, askDirectors, {
  to: (_, { allianceId, gate }) => gateHref(allianceId, gate),
  words: {
    changed: problems.changed,
    paused: problems.paused,
    stopped: problems.stopped,
    "not-ready": problems.notReady,
    "no-day": { at: "decideBy", text: problems.noDay },
    "too-soon": { at: "decideBy", text: problems.tooSoon },
    "too-late": { at: "decideBy", text: problems.tooLate },
  },
});
