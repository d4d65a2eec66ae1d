import { describe, expect, it } from "vitest";
import { noteRefusal, type WantedNote } from "@/lib/domain/alliance/gates/note";

const place = { gate: 1 as const, route: "normal" as const, notes: [] };

describe("a note", () => {
  it.each<[string, WantedNote, string | null]>([
    ["decides what a person decides", { kind: "decided", requirement: "best-option" }, null],
    ["cannot decide what data tell", { kind: "decided", requirement: "purpose-written" }, "data-decides"],
    ["cannot decide for the directors", { kind: "decided", requirement: "directors-go" }, "data-decides"],
    ["carries what is not firm", { kind: "open", requirement: "purpose-written" }, null],
    ["cannot carry what is firm", { kind: "open", requirement: "initiators-complete" }, "firm"],
    ["cannot carry the directors' word", { kind: "open", requirement: "directors-go" }, "firm"],
    ["may be an open point of its own", { kind: "open", requirement: null }, null],
    ["decides upon something", { kind: "decided", requirement: null }, "not-here"],
    ["belongs to this gate", { kind: "decided", requirement: "plan-approved" }, "not-here"],
    ["is about something there is", { kind: "decided", requirement: "constructor" }, "not-here"],
    ["takes back what was noted", { kind: "withdrawn", requirement: "best-option" }, "nothing-noted"],
  ])("%s", (_, wanted, expected) => {
    expect(noteRefusal(wanted, place)).toBe(expected);
  });

  it("is about what the light route asks, there", () => {
    const light = { ...place, route: "light" as const };
    expect(noteRefusal({ kind: "decided", requirement: "best-option" }, light)).toBe("not-here");
    expect(noteRefusal({ kind: "open", requirement: "purpose-written" }, light)).toBeNull();
  });

  it("takes back a decision or an open point, once", () => {
    const wanted = { kind: "withdrawn", requirement: "best-option" } as const;
    const note = (kind: "decided" | "open" | "withdrawn") => ({
      requirement: "best-option",
      kind,
      done: false,
    });
    expect(noteRefusal(wanted, { ...place, notes: [note("decided")] })).toBeNull();
    expect(noteRefusal(wanted, { ...place, notes: [note("open")] })).toBeNull();
    expect(noteRefusal(wanted, { ...place, notes: [note("decided"), note("withdrawn")] })).toBe(
      "nothing-noted",
    );
  });
});
