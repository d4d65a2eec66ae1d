import { describe, expect, it } from "vitest";
import { type GateStanding, gateFinding } from "@/lib/content/alliance/gate/gate-finding";

const said = (partner: string, verdict: "go" | "no-go" | "back", hasLeft = false) => ({
  partner,
  verdict,
  hasLeft,
});
const standing = (more: Partial<GateStanding> = {}): GateStanding => ({
  ...{
    gate: 1,
    when: "current",
    status: "running",
    asked: null,
    mayAsk: false,
    mayOpen: false,
    passed: null,
  },
  states: [{ state: "met" }, { state: "carried" }, { state: "open" }, { state: "met" }, { state: "open" }],
  ...more,
});
const at = new Date("2025-03-03T11:00:00Z");

describe("the heading of a gate says how it stands", () => {
  it.each<[string, Partial<GateStanding>]>([
    ["Beslismoment 1: nog 2 van 5 open", {}],
    ["Beslismoment 1 kan naar de bestuurders", { mayAsk: true }],
    ["Beslismoment 1 wacht op het besluit van 2 organisaties", { asked: { decisions: [], waiting: 2 } }],
    [
      "Beslismoment 1: 1 van 2 organisaties heeft besloten",
      { asked: { decisions: [said("A", "go")], waiting: 1 } },
    ],
    ["Beslismoment 1 wacht op het besluit van 1 organisatie", { asked: { decisions: [], waiting: 1 } }],
    [
      "Beslismoment 1: B zegt terug",
      { asked: { decisions: [said("A", "go"), said("B", "back")], waiting: 0 }, mayAsk: true },
    ],
    ["Beslismoment 1: B zegt no-go", { asked: { decisions: [said("B", "no-go")], waiting: 1 } }],
    [
      "Beslismoment 1 kan open",
      { asked: { decisions: [said("A", "go"), said("B", "no-go", true)], waiting: 0 }, mayOpen: true },
    ],
    ["Beslismoment 1: de samenwerking is gepauzeerd", { status: "paused", mayOpen: true }],
    ["Beslismoment 1: de samenwerking is gestopt", { status: "stopped" }],
    ["Beslismoment 3 komt nog", { gate: 3, when: "future" }],
    ["Beslismoment 2 ging open op 3 maart 2025", { gate: 2, when: "past", passed: { before: false, at } }],
    [
      "Beslismoment 2: eerder besloten, op 3 maart 2025",
      { gate: 2, when: "past", passed: { before: true, at } },
    ],
  ])("%s", (expected, change) => {
    expect(gateFinding(standing(change))).toBe(expected);
  });
});
