import { describe, expect, it } from "vitest";
import { type FindingRow, portfolioFinding } from "@/lib/content/overview/portfolio-finding";
import { initialled, partnersLine, spokenDay } from "@/lib/content/overview/portfolio-page-words";
import type { AskedKind } from "@/lib/domain/overview/asked";

const now = new Date("2026-11-22T09:00:00Z");
const row = (name: string, attention: FindingRow["attention"] = null, grades: number[] = []): FindingRow => ({
  ...{ allianceId: name, name, grades, attention },
  waits: [],
});
const waits = (name: string, ...kinds: [AskedKind, ...AskedKind[]]): FindingRow => ({
  ...row(name, { kind: "waiting", waiting: { kind: kinds[0], at: now, facts: {} } }),
  waits: kinds,
});
const falls = (name: string) => row(name, { kind: "grade-drops", by: 1.3, leads: true }, [7.4, 6.1]);
const closes = (name: string) =>
  row(name, { kind: "round-closes", closesAt: new Date("2026-11-27T23:00:00Z"), missing: 2 });
const said = (...rows: FindingRow[]) =>
  portfolioFinding(rows, now)
    .map((part) => part.text)
    .join("");

describe("what the portfolio says", () => {
  it("names the one that falls and the one that closes", () => {
    expect(said(falls("Schuldhulp Noord"), closes("Nachtopvang"), row("Rustig"))).toBe(
      "Eén samenwerking zakt: Schuldhulp Noord, van 7,4 naar 6,1. De samenwerkingschecker van Nachtopvang sluit vrijdag.",
    );
  });

  it("counts and names when there are more", () => {
    expect(said(falls("A"), falls("B"))).toBe("Twee samenwerkingen zakken: A en B.");
    expect(said(falls("A"), falls("B"), falls("C"), falls("D"))).toBe(
      "Vier samenwerkingen zakken: A, B en 2 andere.",
    );
    expect(said(closes("A"), closes("B"))).toBe(
      "De samenwerkingscheckers van A en B sluiten binnen een week.",
    );
  });

  it("begins with what is asked of the reader", () => {
    expect(said(falls("Schuldhulp Noord"), waits("Nachtopvang", "answer"))).toMatch(
      /^Jouw antwoord ontbreekt nog bij Nachtopvang\. Eén/,
    );
  });

  it("says where a decision is asked, where a gate can open, and where something smaller waits", () => {
    expect(said(waits("A", "decide-gate"))).toBe("Eén beslismoment wacht op jou: A.");
    expect(said(waits("A", "decide-gate"), waits("B", "decide-gate"))).toBe(
      "Twee beslismomenten wachten op jou: A en B.",
    );
    expect(said(waits("A", "open-gate"), waits("B", "open-point"))).toBe(
      "Eén beslismoment kan open: A. Er wacht iets op jou bij B.",
    );
    expect(said(waits("A", "open-gate"), waits("B", "open-gate"))).toBe(
      "Twee beslismomenten kunnen open: A en B.",
    );
  });

  it("counts every decision, also where something else has to be done sooner", () => {
    expect(said(waits("A", "answer", "decide-gate"), waits("B", "decide-gate", "open-point"))).toBe(
      "Jouw antwoord ontbreekt nog bij A. Twee beslismomenten wachten op jou: A en B.",
    );
  });

  it("links every name and nothing else", () => {
    const linked = portfolioFinding([falls("A"), falls("B")], now).filter((part) => part.allianceId);
    expect(linked.map((part) => part.text)).toEqual(["A", "B"]);
  });

  it("says when nothing asks for attention", () => {
    expect(said(row("A"), row("B"))).toBe("Geen van je samenwerkingen vraagt nu aandacht.");
    expect(said(row("A"))).toBe("A vraagt nu geen aandacht.");
  });
});

describe("how the portfolio says a day, partners and a name", () => {
  it.each([
    ["2026-11-22T20:00:00Z", "vandaag"],
    ["2026-11-23T20:00:00Z", "morgen"],
    ["2026-11-27T22:59:00Z", "vrijdag"],
    ["2026-12-03T09:00:00Z", "op do 3 dec"],
  ])("%s is %s", (at, spoken) => expect(spokenDay(new Date(at), now)).toBe(spoken));

  it.each([
    [["A"], "A zoekt partners"],
    [["A", "B"], "A en B"],
    [["A", "B", "C"], "A, B en 1 andere"],
    [["A", "B", "C", "D"], "A, B en 2 anderen"],
  ])("%j is %s", (names, line) => expect(partnersLine(names)).toBe(line));

  it.each([
    ["Marieke Hofstra", "M. Hofstra"],
    ["Rachid el Amrani", "R. el Amrani"],
    ["Cher", "Cher"],
  ])("%s is %s", (name, short) => expect(initialled(name)).toBe(short));
});
