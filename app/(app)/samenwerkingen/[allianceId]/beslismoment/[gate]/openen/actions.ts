"use server";

import { z } from "zod";
import { gateHref } from "@/components/alliance/alliance-paths";
import { openingGateProblems as problems } from "@/lib/content/alliance/gate/asking-words";
import { movingProblems } from "@/lib/content/alliance/phase-page-words";
import { openGate } from "@/lib/services/alliance/gate/open";
import { formAction } from "@/lib/web/form-action";

const OpenForm = z.object({ allianceId: z.guid(), gate: z.number().int(), seen: z.number().int() });

export const openGateAction = formAction(OpenForm, openGate, {
  to: (_, { allianceId, gate }) => gateHref(allianceId, gate),
  words: {
    "gate-shut": problems.shut,
    changed: problems.changed,
    paused: problems.paused,
    stopped: problems.stopped,
    "wrong-gate": problems.changed,
    // The other refusals of the machine belong to other moves.
    "founded-already": movingProblems.never,
    "not-founded": movingProblems.never,
    "not-paused": movingProblems.never,
    "no-way-back": movingProblems.never,
    "reason-missing": movingProblems.never,
  },
});
