"use server";

import { z } from "zod";
import { gateHref } from "@/components/alliance/alliance-paths";
import { notingProblems } from "@/lib/content/alliance/gate/noting-words";
import { finishPoint } from "@/lib/services/alliance/gate/finish-point";
import { formAction } from "@/lib/web/form-action";

const FinishForm = z.object({
  allianceId: z.guid(),
  noteId: z.guid(),
  note: z.string().trim().max(2000).default(""),
});

export const finishPointAction = formAction(FinishForm, finishPoint, {
  to: ({ gate }, { allianceId }) => gateHref(allianceId, gate),
  words: { "done-before": notingProblems.doneBefore },
});
