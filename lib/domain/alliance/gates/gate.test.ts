import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type GateFacts,
  type GateNote,
  type GatePartner,
  isDecided,
  isFirm,
  isRequirement,
  levelOf,
  mayAsk,
  mayOpen,
  type RequirementId,
  type RequirementState,
  requirementStates,
  requirements,
  requirementsAt,
  type Verdict,
} from "@/lib/domain/alliance/gates/gate";
import { gateNumbers } from "@/lib/domain/alliance/phase-machine";

const partner = (partnerId: string, more: Partial<GatePartner> = {}): GatePartner => ({
  ...{ partnerId, capacity: "partner", initiating: true, joined: true },
  ...{ directors: 1, contacts: 1, invitedOut: 0 },
  ...more,
});
const facts = (more: Partial<GateFacts> = {}): GateFacts => ({
  ...{ route: "normal", purpose: "Mensen met schulden sneller helpen.", notes: [], asked: null },
  ...{ partners: [partner("a"), partner("b", { initiating: false })], revealedRounds: 1 },
  ...more,
});
const said = (partnerId: string, verdict: Verdict) => ({ partnerId, verdict });
const note = (
  requirement: RequirementId | null,
  kind: GateNote["kind"],
  { done = false } = {},
): GateNote => ({ requirement, kind, done });

/** How one requirement stands: its state, and whom it waits for. */
function stands(id: RequirementId, given: GateFacts): string {
  const found = requirementStates(requirements[id].gate, given).find((one) => one.id === id);
  if (!found) return "not asked";
  return [found.state, ...found.waitsFor].join(" ");
}

const everyId = Object.keys(requirements) as RequirementId[];

describe("the list of a gate", () => {
  it.each([
    [1, ["purpose-written", "initiators-complete", "motives-weighed", "best-option", "directors-go"]],
    [2, ["partners-joined", "people-named", "choice-reasoned", "reliability-checked", "intent-signed"]],
    [3, ["plan-approved", "shares-agreed", "exit-agreed", "advice-answered", "agreement-signed"]],
    [4, ["moment-reached", "goals-measured", "round-held", "round-discussed"]],
  ] as const)("of gate %s, in order", (gate, ids) => {
    expect(requirementsAt(gate, "normal")).toEqual(ids);
  });

  it.each([
    [1, ["purpose-written", "initiators-complete", "directors-go"]],
    [2, ["partners-joined", "people-named", "intent-signed"]],
    [3, ["plan-approved", "exit-agreed"]],
    [4, ["moment-reached", "round-held"]],
  ] as const)("is shorter on the light route: gate %s", (gate, ids) => {
    expect(requirementsAt(gate, "light")).toEqual(ids);
    expect(ids.length).toBeLessThan(requirementsAt(gate, "normal").length);
  });

  it("names what will replace every requirement that a person decides on", () => {
    for (const id of everyId.filter(isDecided)) {
      expect(requirements[id]).toHaveProperty("replacedBy", expect.stringMatching(/^[a-z-]+\/[a-z-]+$/));
    }
    expect(everyId.every(isRequirement)).toBe(true);
    expect(isRequirement("toString")).toBe(false);
  });

  it("has nothing firm that a person could simply decide", () => {
    expect(everyId.filter(isFirm)).toEqual(["initiators-complete", "directors-go", "partners-joined"]);
    expect(everyId.filter(isFirm).some(isDecided)).toBe(false);
  });
});

describe("a requirement that data can tell", () => {
  it.each<[string, RequirementId, Partial<GateFacts>, string]>([
    ["a purpose that says something", "purpose-written", {}, "met"],
    ["a purpose of a few words", "purpose-written", { purpose: "samen sterk           " }, "open"],
    ["an initiator with a director", "initiators-complete", {}, "met"],
    [
      "an initiator without one",
      "initiators-complete",
      { partners: [partner("a", { directors: 0 })] },
      "open a",
    ],
    [
      "an initiator that has not joined",
      "initiators-complete",
      { partners: [partner("a"), partner("c", { joined: false, directors: 0 })] },
      "open c",
    ],
    [
      "no initiator at all",
      "initiators-complete",
      { partners: [partner("b", { initiating: false })] },
      "open",
    ],
    [
      "a funder that was marked as initiator",
      "initiators-complete",
      { partners: [partner("a"), partner("f", { capacity: "funder", directors: 0 })] },
      "met",
    ],
    ["two partners that joined", "partners-joined", {}, "met"],
    ["one partner alone", "partners-joined", { partners: [partner("a")] }, "open"],
    [
      "a partner that was asked and has not answered",
      "partners-joined",
      { partners: [partner("a"), partner("b"), partner("c", { joined: false, invitedOut: 1 })] },
      "open c",
    ],
    [
      "a partner whose invitation ran out",
      "partners-joined",
      { partners: [partner("a"), partner("b"), partner("c", { joined: false })] },
      "met",
    ],
    [
      "one partner and a funder",
      "partners-joined",
      { partners: [partner("a"), partner("f", { capacity: "funder" })] },
      "open",
    ],
    ["a contact and a director each", "people-named", {}, "met"],
    [
      "a partner without a contact",
      "people-named",
      { partners: [partner("a"), partner("b", { contacts: 0 })] },
      "open b",
    ],
    [
      "a partner without a director",
      "people-named",
      { partners: [partner("a"), partner("b", { directors: 0 })] },
      "open b",
    ],
    [
      "a partner that has not joined, without anybody",
      "people-named",
      { partners: [partner("a"), partner("b", { joined: false, contacts: 0 })] },
      "met",
    ],
    [
      "a funder without a contact",
      "people-named",
      { partners: [partner("a"), partner("f", { capacity: "funder", contacts: 0, directors: 0 })] },
      "met",
    ],
    ["a round that was revealed", "round-held", {}, "met"],
    ["no round yet", "round-held", { revealedRounds: 0 }, "open"],
  ])("%s: %s", (_, id, change, expected) => {
    expect(stands(id, facts(change))).toBe(expected);
  });

  const two = [partner("a"), partner("b")];
  it.each<[string, Partial<GateFacts>, string]>([
    ["nobody was asked", { partners: two }, "open a b"],
    ["nobody answered yet", { partners: two, asked: [] }, "open a b"],
    ["one said go", { partners: two, asked: [said("a", "go")] }, "open b"],
    ["both said go", { partners: two, asked: [said("a", "go"), said("b", "go")] }, "met"],
    ["one said no-go", { partners: two, asked: [said("a", "go"), said("b", "no-go")] }, "refused b"],
    ["one said back, the other nothing yet", { partners: two, asked: [said("a", "back")] }, "refused a b"],
    [
      "the one that said no has left",
      { partners: [partner("a")], asked: [said("a", "go"), said("b", "no-go")] },
      "met",
    ],
    ["a partner that takes no initiative said no", { asked: [said("a", "go"), said("b", "no-go")] }, "met"],
    [
      "an initiator joined after the others decided",
      { partners: [...two, partner("c")], asked: [said("a", "go"), said("b", "go")] },
      "open c",
    ],
    ["no initiator is left", { partners: [], asked: [] }, "open"],
  ])("the directors, when %s", (_, change, expected) => {
    expect(stands("directors-go", facts(change))).toBe(expected);
  });
});

const purposeless = { purpose: "" };

describe("a note at a requirement", () => {
  it.each<[string, RequirementId, GateNote[], Partial<GateFacts>, string]>([
    ["decided with a reason", "best-option", [note("best-option", "decided")], {}, "met"],
    [
      "decided, then taken back",
      "best-option",
      [note("best-option", "decided"), note("best-option", "withdrawn")],
      {},
      "open",
    ],
    [
      "taken back, then decided",
      "best-option",
      [note("best-option", "withdrawn"), note("best-option", "decided")],
      {},
      "met",
    ],
    ["carried as an open point", "best-option", [note("best-option", "open")], {}, "carried"],
    [
      "carried, and the point is done",
      "best-option",
      [note("best-option", "open", { done: true })],
      {},
      "met",
    ],
    [
      "carried, then decided",
      "best-option",
      [note("best-option", "open"), note("best-option", "decided")],
      {},
      "met",
    ],
    [
      "decided, then carried",
      "best-option",
      [note("best-option", "decided"), note("best-option", "open")],
      {},
      "carried",
    ],
    ["of another requirement", "best-option", [note("motives-weighed", "decided")], {}, "open"],
    ["of no requirement", "best-option", [note(null, "open")], {}, "open"],
    [
      "that decides what data can tell",
      "purpose-written",
      [note("purpose-written", "decided")],
      purposeless,
      "open",
    ],
    [
      "that carries what data can tell",
      "purpose-written",
      [note("purpose-written", "open")],
      purposeless,
      "carried",
    ],
    [
      "that carried it until the point was done",
      "purpose-written",
      [note("purpose-written", "open", { done: true })],
      purposeless,
      "open",
    ],
    ["that carries what is met by now", "purpose-written", [note("purpose-written", "open")], {}, "met"],
    [
      "that carries what is firm",
      "partners-joined",
      [note("partners-joined", "open")],
      { partners: [partner("a")] },
      "open",
    ],
    [
      "that carries a refusal",
      "directors-go",
      [note("directors-go", "open")],
      { asked: [said("a", "no-go")] },
      "refused a",
    ],
  ])("%s: %s", (_, id, notes, change, expected) => {
    expect(stands(id, facts({ ...change, notes }))).toBe(expected);
  });

  it("does not count on the light route, where nobody asks for it", () => {
    expect(stands("best-option", facts({ route: "light", notes: [note("best-option", "decided")] }))).toBe(
      "not asked",
    );
  });
});

const state = (id: RequirementId, one: RequirementState["state"]): RequirementState => ({
  id,
  state: one,
  waitsFor: [],
});
const gateOne = (
  best: RequirementState["state"],
  initiators: RequirementState["state"],
  directors: RequirementState["state"],
) => [state("best-option", best), state("initiators-complete", initiators), state("directors-go", directors)];

describe("opening and asking", () => {
  it.each([
    ["all is met", gateOne("met", "met", "met"), true],
    ["something is carried along", gateOne("carried", "met", "met"), true],
    ["something is open", gateOne("open", "met", "met"), false],
    ["something firm is carried along all the same", gateOne("met", "carried", "met"), false],
    ["the directors have not decided", gateOne("met", "met", "open"), false],
    ["a director refused", gateOne("met", "met", "refused"), false],
  ])("when %s", (_, states, expected) => {
    expect(mayOpen(states)).toBe(expected);
  });

  it.each([
    ["all else is ready", gateOne("met", "met", "open"), true],
    ["all else is ready or carried along", gateOne("carried", "met", "open"), true],
    ["a director refused, to ask anew", gateOne("met", "met", "refused"), true],
    ["all have said go", gateOne("met", "met", "met"), false],
    ["something else is open", gateOne("open", "met", "open"), false],
    ["an initiator is not complete", gateOne("met", "open", "open"), false],
  ])("the directors are asked when %s", (_, states, expected) => {
    expect(mayAsk(states)).toBe(expected);
  });

  it("directors are asked at gate 1 only", () => {
    for (const gate of [2, 3, 4] as const) {
      expect(mayAsk(requirementStates(gate, facts()))).toBe(false);
      expect(requirementsAt(gate, "normal")).not.toContain("directors-go");
    }
  });

  it("the level counts what is met, not what is carried along", () => {
    expect(levelOf(gateOne("met", "carried", "open"))).toEqual({ met: 1, total: 3 });
  });
});

describe("whatever the facts are", () => {
  const anyNote = fc.record({
    requirement: fc.constantFrom(...everyId, null),
    kind: fc.constantFrom("decided" as const, "withdrawn" as const, "open" as const),
    done: fc.boolean(),
  });
  const anyPartner = fc.record({
    partnerId: fc.constantFrom("a", "b", "c"),
    capacity: fc.constantFrom("partner" as const, "funder" as const, "adviser" as const),
    ...{ initiating: fc.boolean(), joined: fc.boolean() },
    ...{ directors: fc.nat(1), contacts: fc.nat(1), invitedOut: fc.nat(1) },
  });
  const anyFacts = fc.record({
    route: fc.constantFrom("normal" as const, "light" as const),
    purpose: fc.constantFrom("", "kort", "lang genoeg om iets te zeggen"),
    partners: fc.uniqueArray(anyPartner, { selector: (one) => one.partnerId }),
    revealedRounds: fc.nat(1),
    notes: fc.array(anyNote, { maxLength: 8 }),
    asked: fc.option(
      fc.uniqueArray(
        fc.record({
          partnerId: fc.constantFrom("a", "b", "c"),
          verdict: fc.constantFrom("go" as const, "no-go" as const, "back" as const),
        }),
        { selector: (one) => one.partnerId },
      ),
    ),
  });

  it("no note makes firm things pass, and no gate opens over a refusal", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...gateNumbers), (given, gate) => {
        const states = requirementStates(gate, given);
        const bare = requirementStates(gate, { ...given, notes: [] });
        for (const one of states.filter(({ id }) => isFirm(id))) expect(bare).toContainEqual(one);
        if (!mayOpen(states)) return;
        expect(states.every((one) => one.state === "met" || one.state === "carried")).toBe(true);
        expect(states.filter((one) => isFirm(one.id)).every((one) => one.state === "met")).toBe(true);
      }),
    );
  });

  it("the light route never asks for more", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...gateNumbers), (given, gate) => {
        const normal = requirementStates(gate, { ...given, route: "normal" });
        const light = requirementStates(gate, { ...given, route: "light" });
        for (const one of light) expect(normal).toContainEqual(one);
        if (mayOpen(normal)) expect(mayOpen(light)).toBe(true);
      }),
    );
  });
});
