import { describe, expect, it } from "vitest";
import { attentionDates, attentionTexts } from "@/lib/content/overview/attention-words";
import type { AskedKind } from "@/lib/domain/overview/asked";

const facts = { gate: 2, name: "Hanneke Bloem", text: "Vraag advies aan de ondernemingsraad." };
const kinds = Object.keys(attentionTexts) as AskedKind[];

describe.each(kinds)("what %s says", (kind) => {
  const { what, label } = attentionTexts[kind];

  it("begins with what to do, and ends where a date or a full stop can follow", () => {
    expect(what(facts)).toMatch(/^[A-Z][a-z]+ .*[^.\s]$/);
    expect(what(facts)).not.toMatch(/undefined|null|NaN/);
    expect(label).toMatch(/^[A-Z][a-z ]+$/);
    expect(attentionDates[kind]("vr 27 nov")).toMatch(/vr 27 nov$/);
  });

  it("speaks to nobody by je or u, for it stands in the app and in a mail", () => {
    expect(`${what(facts)} ${label}`).not.toMatch(/\b(je|jij|jou|jouw|jullie|u|uw)\b/i);
  });
});

describe("an open point in a list", () => {
  const said = (text: string) => attentionTexts["open-point"].what({ gate: 1, text });

  it("stands on one line without its full stop", () => {
    expect(said("Vraag advies\n aan de raad. ")).toBe("Rond dit open punt af: Vraag advies aan de raad");
  });

  it("is cut between two words when it is long, and within a word that is", () => {
    const long = said(`${"Vraag advies, ".repeat(20)}en wacht.`);
    expect(long).toMatch(/Vraag advies …$/);
    expect(long.length).toBeLessThan(130);
    expect(said("x".repeat(400))).toBe(`Rond dit open punt af: ${"x".repeat(100)} …`);
  });
});
