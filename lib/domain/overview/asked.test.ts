import { describe, expect, it } from "vitest";
import { type Asked, bySoonest, urgencyOf } from "@/lib/domain/overview/asked";

const now = new Date("2026-11-22T09:00:00Z");
const asked = (kind: Asked["kind"], days: number): Asked => ({
  kind,
  at: new Date(now.getTime() + days * 86_400_000),
});

describe("how pressing something is", () => {
  it.each<[Asked["kind"], number, string]>([
    ["decide-gate", -1, "late"],
    ["decide-gate", 0, "soon"],
    ["decide-gate", 7, "soon"],
    ["decide-gate", 8, "later"],
    ["open-point", 30, "later"],
    ["answer", 3, "soon"],
    ["resume", -2, "late"],
    ["ask-gate", -40, "soon"],
    ["open-gate", -40, "soon"],
    ["invitation-declined", -40, "soon"],
  ])("%s in %i days is %s", (kind, days, urgency) => {
    expect(urgencyOf(asked(kind, days), now)).toBe(urgency);
  });
});

it("puts what is late first, then this week's last days, then what has none, then what can wait", () => {
  const inOrder = [
    asked("open-point", -9),
    asked("decide-gate", -1),
    asked("answer", 2),
    asked("resume", 6),
    asked("first-round", -50),
    asked("open-gate", -3),
    asked("open-point", 9),
    asked("answer", 12),
  ];
  expect(inOrder.toReversed().sort(bySoonest(now))).toEqual(inOrder);
});
