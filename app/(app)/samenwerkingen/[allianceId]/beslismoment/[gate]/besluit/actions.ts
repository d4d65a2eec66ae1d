"use server";

import { z } from "zod";
import { confirmHref, receiptHref } from "@/components/alliance/gate/gate-paths";
import { decisionProblems as problems } from "@/lib/content/alliance/gate/decision-words";
import { verdicts } from "@/lib/domain/alliance/gates/gate";
import { type GateNumber, isGateNumber } from "@/lib/domain/alliance/phase-machine";
import { readCode } from "@/lib/domain/people/sign-in-code";
import { decideAtGate } from "@/lib/services/alliance/gate/decide";
import { draftDecision, renewDecisionCode } from "@/lib/services/alliance/gate/draft";
import { formAction } from "@/lib/web/form-action";

const Deciding = {
  allianceId: z.guid(),
  gate: z.number().transform((gate): GateNumber => (isGateNumber(gate) ? gate : 1)),
  askId: z.guid(),
  partnerId: z.guid(),
};

const DraftForm = z.object({
  ...Deciding,
  verdict: z.enum(verdicts, { error: problems.choose }),
  reason: z.string({ error: problems.reason }).trim().min(1, problems.reason).max(2000),
});

const Code = z.string({ error: problems.codeMissing }).transform((text, check) => {
  const code = readCode(text);
  if (code) return code;
  check.addIssue({ code: "custom", message: problems.codeOdd });
  return z.NEVER;
});

const words = {
  stopped: problems.stopped,
  paused: problems.paused,
  "moved-on": problems.movedOn,
  replaced: problems.replaced,
  "not-asked": problems.notAsked,
  "no-mandate": problems.noMandate,
  decided: ({ name }: { name: string }) => problems.decided(name),
};
const mailWords = { ...words, "too-many": ({ minutes }: { minutes: number }) => problems.tooMany(minutes) };

export const draftDecisionAction = formAction(DraftForm, draftDecision, {
  to: (_, place) => confirmHref(place, place.partnerId),
  words: mailWords,
});

export const renewCodeAction = formAction(z.object(Deciding), renewDecisionCode, {
  to: (_, place) => `${confirmHref(place, place.partnerId)}&opnieuw=1`,
  words: { ...mailWords, "no-draft": problems.noDraft },
});

export const decideAtGateAction = formAction(z.object({ ...Deciding, code: Code }), decideAtGate, {
  to: ({ decisionId }, place) => receiptHref(place, decisionId),
  words: {
    ...words,
    "no-draft": problems.noDraft,
    expired: problems.expired,
    "wrong-code": { at: "code", text: ({ left }) => problems.wrongCode(left) },
  },
});
