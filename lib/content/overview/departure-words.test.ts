import { expect, it } from "vitest";
import type { Departure } from "@/lib/domain/alliance/leaving/departure";
import {
  answersInWords,
  askedText,
  decidedText,
  gateQuestionOf,
  movedText,
  othersText,
  pointState,
} from "./departure-words";

const decision: Departure["decisions"][number] = {
  gate: 1,
  question: { subject: {}, subjectHash: "", askedAt: "2026-03-01T09:00:00.000Z", askedBy: "Thierno Baldé" },
  own: {
    ...{ name: "Naima Bouzid", verdict: "go", reason: "", decisionHash: "ab" },
    decidedAt: "2026-03-03T22:30:00.000Z",
  },
  others: [
    { partner: "Veenkade Wonen", name: "Bram", verdict: "no-go", decidedAt: "2026-03-04T09:00:00.000Z" },
  ],
};

it("says an own decision by the Dutch calendar, and who else decided what", () => {
  expect(decidedText(decision)).toBe("go, door Naima Bouzid op 3 maart 2026");
  expect(othersText(decision)).toBe("Veenkade Wonen: no-go");
  expect(othersText({ ...decision, others: [] })).toBe("nog niemand");
});

it("puts own answers in the order in which they were asked, each with its question", () => {
  const own = [
    { item: "s10", value: 4, nonAnswer: null },
    { item: "grade", value: 6.5, nonAnswer: null },
    { item: "s2", value: null, nonAnswer: "unknown" as const },
    { item: "of-an-older-version", value: 1, nonAnswer: null },
  ];
  expect(answersInWords(own, "residents").map(({ item, answer }) => [item, answer])).toEqual([
    ["s2", "Weet ik niet"],
    ["s10", "4"],
    ["grade", "6,5"],
  ]);
  expect(answersInWords(own, "residents")[0]?.asked).toContain("inwoners");
});

it("says of a move what it was, not only in which phase", () => {
  expect(movedText({ kind: "gate-opened", toPhase: 2 })).toBe("Verder naar fase 2, Partnerkeuze");
  expect(movedText({ kind: "stopped", toPhase: 4 })).toBe("Gestopt in fase 4, Uitvoering");
  expect(movedText({ kind: "paused", toPhase: 9 })).toBe("Gepauzeerd in fase 9");
});

it("says who asked, and what came of an open point", () => {
  expect(askedText(decision)).toBe("Thierno Baldé, op 1 maart 2026");
  const point = { gate: 1, text: "", owner: "", dueOn: null, notedAt: "", doneAt: null, doneNote: null };
  expect(pointState(point)).toBe("nog open");
  expect(pointState({ ...point, doneAt: "2026-03-03T22:30:00.000Z", doneNote: "besproken" })).toBe(
    "afgerond: besproken",
  );
});

it("names the question of a gate, and the question of a gate stays silent about a number it does not know", () => {
  expect(gateQuestionOf(1)).toMatch(/\?$/);
  expect(gateQuestionOf(9)).toBe("");
});
