import { describe, expect, it } from "vitest";
import { type Action, isQuiet, policy, scopeOf } from "@/lib/access/policy";
import { activityActions } from "@/lib/domain/alliance/activity-actions";
import type { ActivityLink } from "@/lib/services/alliance/activity/links";
import { type KnownNames, lineFrom } from "./line";

const at = new Date("2026-11-24T09:00:00Z");
const nobody: KnownNames = { alliance: { managerLabel: "ketenregisseur" }, partners: [], members: [] };
const known: KnownNames = {
  ...nobody,
  partners: [
    { partnerId: "p1", organisationId: "o1", name: "Gemeente Overwater" },
    { partnerId: "p2", organisationId: null, name: "Zorggroep Waterrand" },
  ],
  members: [
    { memberId: "m1", personId: "marieke", name: "Marieke Hofstra", role: "contact" },
    { memberId: "m2", personId: "rachid", name: "Rachid el Amrani", role: "director" },
    { memberId: "m3", personId: "gone", name: "", role: "adviser" },
  ],
};
const link = (
  action: string,
  facts: ActivityLink["facts"],
  by: Partial<ActivityLink> = {},
): ActivityLink => ({
  ...{ seq: 1, at, action, facts, personId: "marieke", onBehalfOf: "o1", invited: null, file: null },
  ...by,
});
const said = (...given: Parameters<typeof link>): string => lineFrom(link(...given), known).sentence;

it("has a sentence for every verb of an alliance that leaves a line, and for no other", () => {
  const reading = /\.(read|prepare)$/;
  const recorded = (Object.keys(policy) as Action[]).filter(
    (action) =>
      ["alliance", "new-alliance"].includes(scopeOf(action)) && !isQuiet(action) && !reading.test(action),
  );
  // The one verb of an organisation that is told in its alliances too.
  recorded.push("organisation.person.end");
  expect([...activityActions].sort()).toEqual(recorded.sort());
});

describe("who did what, for whom", () => {
  it.each<[string, string]>([
    [said("alliance.found", { phase: 1 }), "Marieke Hofstra (Gemeente Overwater) begon deze samenwerking."],
    [
      said("alliance.found", { phase: 4 }),
      "Marieke Hofstra (Gemeente Overwater) bracht deze samenwerking in, in fase 4.",
    ],
    [
      said("alliance.edit", { name: 1, reason: 1 }),
      "Marieke Hofstra (Gemeente Overwater) wijzigde de werktitel en de reden.",
    ],
    [
      said("alliance.edit", { version: 3 }),
      "Marieke Hofstra (Gemeente Overwater) wijzigde de gegevens van de samenwerking.",
    ],
    [
      said("invitation.send", { partnerId: "p2" }, { invited: "Hanneke Bloem" }),
      "Marieke Hofstra (Gemeente Overwater) nodigde Hanneke Bloem van Zorggroep Waterrand uit.",
    ],
    [
      said("gate.decide", { gate: 1, partnerId: "p1", verdict: "go" }, { personId: "rachid" }),
      "Rachid el Amrani besloot namens Gemeente Overwater over beslismoment 1: go.",
    ],
    [
      said("gate.note", { gate: 1, kind: "decided", requirement: "best-option" }),
      "Marieke Hofstra (Gemeente Overwater) schreef bij beslismoment 1 op dat “Samenwerken is de beste keuze” klaar is.",
    ],
    [
      said("manager.hand-over", { memberId: "m2" }),
      "Marieke Hofstra (Gemeente Overwater) droeg de rol van ketenregisseur over aan Rachid el Amrani.",
    ],
    [
      said("member.end", { memberId: "m1", stays: 0 }),
      "Marieke Hofstra (Gemeente Overwater) stapte uit deze samenwerking.",
    ],
    [
      said("member.end", { memberId: "m2", stays: 1 }),
      "Marieke Hofstra (Gemeente Overwater) beëindigde een rol van Rachid el Amrani: bestuurder.",
    ],
    [
      said("file.add", { gate: 2 }, { file: "besluit.pdf" }),
      "Marieke Hofstra (Gemeente Overwater) voegde besluit.pdf toe bij beslismoment 2.",
    ],
    [
      said("round.close", { number: 2 }, { personId: null, onBehalfOf: null }),
      "Meent sloot ronde 2 van de samenwerkingschecker.",
    ],
  ])("%s", (sentence, expected) => expect(sentence).toBe(expected));

  it("says somebody for a person whose name is gone", () => {
    const gone = { personId: "gone", onBehalfOf: null };
    expect(said("phase.pause", {}, gone)).toBe("Iemand pauzeerde de samenwerking.");
    expect(said("phase.pause", {}, { personId: "never seen" })).toBe(
      "Iemand (Gemeente Overwater) pauzeerde de samenwerking.",
    );
  });
});

it.each(activityActions)("says %s as one sentence, also when every name is gone", (action) => {
  const facts = { gate: 1, number: 2, phase: 1, points: 0, verdict: "go", kind: "open" };
  const { sentence } = lineFrom(link(action, facts, { personId: null, onBehalfOf: null }), nobody);
  expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  expect(sentence).not.toMatch(/undefined|null|NaN/);
});

it("does not break on a kind that another release wrote", () => {
  const line = lineFrom(link("later.verb", {}), known);
  expect(line.sentence).toBe("Marieke Hofstra (Gemeente Overwater) deed iets in deze samenwerking.");
});
