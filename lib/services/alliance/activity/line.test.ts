import { expect, it } from "vitest";
import { type Action, isQuiet, policy, scopeOf } from "@/lib/access/policy";
import { activitySentences } from "@/lib/content/alliance/activity-words";
import { activityActions } from "@/lib/domain/alliance/activity-actions";
import { type KnownNames, lineFrom } from "./line";

const nobody: KnownNames = { partners: [], members: [], invitations: [], files: [] };
const at = new Date("2026-11-24T09:00:00Z");

it("has a sentence for every verb of an alliance that leaves a line, and for no other", () => {
  const reading = /\.(read|prepare)$/;
  const recorded = (Object.keys(policy) as Action[]).filter(
    (action) =>
      ["alliance", "new-alliance"].includes(scopeOf(action)) && !isQuiet(action) && !reading.test(action),
  );
  expect([...activityActions].sort()).toEqual(recorded.sort());
});

it.each(activityActions)("says %s as one sentence, also when every name is gone", (action) => {
  const facts = { gate: 1, number: 2, phase: 1, points: 0, verdict: "go", kind: "open" };
  const { sentence } = lineFrom({ seq: 1, at, action, personId: null, facts }, nobody);
  expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  expect(sentence).not.toMatch(/undefined|null|NaN/);
  expect(activitySentences[action]).toBeTypeOf("function");
});

it("does not break on a kind that another release wrote", () => {
  const line = lineFrom({ seq: 1, at, action: "later.verb", personId: null, facts: {} }, nobody);
  expect(line.sentence).toBe("Meent deed iets in deze samenwerking.");
});
