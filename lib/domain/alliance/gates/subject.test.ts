import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changedParts,
  decisionHash,
  type GateSubject,
  shortCode,
  subjectHash,
} from "@/lib/domain/alliance/gates/subject";

const subject: GateSubject = {
  ...{ allianceId: "alliantie", alliance: "Schuldhulp Noord", gate: 1, number: 1, route: "normal" },
  purpose: "Mensen met schulden sneller helpen.",
  initiators: [{ partnerId: "a", name: "Overwater" }],
  requirements: [
    { id: "best-option", state: "met", said: "Alleen lukt het niet.", by: "Marieke", on: "2026-11-01" },
  ],
  openPoints: [
    {
      noteId: "n",
      requirement: null,
      text: "Huur",
      owner: "Sanne",
      organisation: "Noorderbrink",
      dueOn: "2027-01-01",
    },
  ],
  papers: [{ fileId: "f", name: "notitie.pdf", sha256: "ab" }],
  ...{ decideBy: "2026-12-11", askedBy: "Marieke", askedOn: "2026-11-20" },
};

/** The same object with its keys the other way round, as a database may hand it back. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

describe("the frozen question", () => {
  it("has one hash, in whatever order its parts are kept", () => {
    const other = turned(subject) as GateSubject;
    expect(Object.keys(other)).not.toEqual(Object.keys(subject));
    expect(subjectHash(other)).toBe(subjectHash(subject));
    expect(subjectHash(subject)).toMatch(/^[0-9a-f]{64}$/);
  });

  it("has another hash for every other question", () => {
    const others: Partial<GateSubject>[] = [
      { purpose: "Iets anders." },
      { number: 2 },
      { decideBy: "2026-12-12" },
      { initiators: [] },
      { openPoints: [] },
      { papers: [{ fileId: "f", name: "notitie.pdf", sha256: "cd" }] },
      {
        requirements: [
          { ...(subject.requirements[0] as GateSubject["requirements"][number]), said: "Toch wel." },
        ],
      },
    ];
    const hashes = others.map((change) => subjectHash({ ...subject, ...change }));
    expect(new Set([subjectHash(subject), ...hashes]).size).toBe(others.length + 1);
  });

  it("is told to people by its first eight digits", () => {
    expect(shortCode("7f3a91c2deadbeef")).toBe("7f3a-91c2");
  });

  it("says what has become different since", () => {
    expect(changedParts(subject, turned(subject) as GateSubject)).toEqual([]);
    expect(changedParts(subject, { ...subject, number: 2, decideBy: "2027-01-01" })).toEqual([]);
    expect(changedParts(subject, { ...subject, purpose: "x", openPoints: [], papers: [] })).toEqual([
      "purpose",
      "openPoints",
      "papers",
    ]);
  });
});

describe("the hash of a decision", () => {
  const word = { partnerId: "a", verdict: "go" as const, reason: "Doen." };

  it("differs by question, partner, verdict and reason", () => {
    const all = [
      decisionHash("q", word),
      decisionHash("p", word),
      decisionHash("q", { ...word, partnerId: "b" }),
      decisionHash("q", { ...word, verdict: "no-go" }),
      decisionHash("q", { ...word, reason: "Doen!" }),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(decisionHash("q", { ...word })).toBe(all[0]);
  });

  it("keeps its parts apart", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.string(),
        fc.string(),
        (partnerId, reason, otherId, otherReason) => {
          fc.pre(partnerId !== otherId || reason !== otherReason);
          const one = decisionHash("q", { partnerId, verdict: "go", reason });
          expect(decisionHash("q", { partnerId: otherId, verdict: "go", reason: otherReason })).not.toBe(one);
        },
      ),
    );
  });
});
