import { describe, expect, it } from "vitest";
import { parseForm } from "@/lib/web/parse-form";
import { BringInForm } from "./bring-in-form";

const complete = {
  ...{ name: "Schuldhulp Noord", reason: "Inwoners met schulden krijgen één gesprek in plaats van vier." },
  ...{ managerLabel: "ketenregisseur", peopleWord: "residents", reviewRhythm: "quarter", route: "normal" },
  "initiators[0].organisationId": "0196cd97-cd80-77ba-992c-6f435fd0eaa4",
  "initiators[0].chosen": "ja",
  "initiators[0].contribution": "geld",
};
const read = (fields: Record<string, string>) =>
  parseForm(BringInForm, new URLSearchParams({ ...complete, ...fields }));
const faults = (fields: Record<string, string>): Record<string, string> => {
  const parsed = read(fields);
  if (parsed.ok) return {};
  return Object.fromEntries(parsed.fault.problems.map((one) => [one.fieldId, one.message]));
};

describe("the form of a running alliance", () => {
  it("takes a day for every gate before the phase, as people type days", () => {
    const parsed = read({ phase: "3", passed1: "12 mei 2024", passed2: "1-3-2025" });
    expect(parsed.ok && parsed.input.passed).toEqual([
      { gate: 1, day: "2024-05-12" },
      { gate: 2, day: "2025-03-01" },
    ]);
  });

  it("does not look at the days of gates that lie ahead, whatever stands there", () => {
    const parsed = read({ phase: "2", passed1: "1-3-2024", passed2: "ooit", passed4: "30-2-2030" });
    expect(parsed.ok && parsed.input.passed).toEqual([{ gate: 1, day: "2024-03-01" }]);
    expect(read({ phase: "1", passed1: "ooit" }).ok).toBe(true);
  });

  it("says at every field what is wrong with it, all at once", () => {
    const said = faults({
      ...{ name: "", phase: "5", passed1: "30-2-2024", passed2: "ooit", passed3: "1-1-2999", passed4: "" },
    });
    expect(Object.keys(said).sort()).toEqual(["name", "passed1", "passed2", "passed3", "passed4"]);
    expect(said.passed1).toContain("bestaat niet");
    expect(said.passed2).toContain("kunnen we niet lezen");
    expect(said.passed3).toContain("moet nog komen");
    expect(said.passed4).toContain("Vul in wanneer");
  });

  it("asks for a phase, and for somebody who takes the initiative", () => {
    expect(Object.keys(faults({ "initiators[0].chosen": "" }))).toEqual(["initiators[0].chosen", "phase"]);
    expect(Object.keys(faults({ phase: "6" }))).toEqual(["phase"]);
  });
});
