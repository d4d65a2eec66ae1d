import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ActivityLink,
  type ChainFinding,
  chainStart,
  linkHash,
  verifyChain,
} from "@/lib/domain/alliance/activity-chain";

function chain(length: number): ActivityLink[] {
  const links: ActivityLink[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const link = {
      scope: "alliance-1",
      seq,
      activityId: `activity-${seq}`,
      at: new Date(Date.UTC(2026, 0, seq)),
      action: "round.open",
      personId: `person-${seq % 3}`,
      onBehalfOf: null,
      facts: { number: seq },
      previousHash: links.at(-1)?.hash ?? chainStart,
    };
    links.push({ ...link, hash: linkHash(link) });
  }
  return links;
}

const headOf = (links: ActivityLink[]) => ({ seq: links.length, hash: links.at(-1)?.hash ?? chainStart });
const told = (findings: ChainFinding[]) => findings.map(({ kind, seq }) => `${kind} ${seq}`);

/** Verifies five links after something was done to them; the head stays as it was. */
function findingsAfter(tamper: (links: ActivityLink[]) => ActivityLink[]): string[] {
  const links = chain(5);
  return told(verifyChain(tamper(structuredClone(links)), headOf(links)));
}

const change = (links: ActivityLink[], seq: number, to: Partial<ActivityLink>) =>
  links.map((link) => (link.seq === seq ? { ...link, ...to } : link));

describe("the activity chain", () => {
  it("finds nothing in an intact chain, and nothing in an empty one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (length) => {
        const links = chain(length);
        expect(verifyChain(links, length ? headOf(links) : null)).toEqual([]);
      }),
    );
  });

  it("names an edited line", () => {
    expect(findingsAfter((links) => change(links, 3, { personId: "someone-else" }))).toEqual(["edited 3"]);
    expect(findingsAfter((links) => change(links, 3, { facts: { number: 4 } }))).toEqual(["edited 3"]);
    expect(findingsAfter((links) => change(links, 2, { at: new Date(0) }))).toEqual(["edited 2"]);
  });

  it("names a line whose words cannot be read any more, and goes on", () => {
    expect(findingsAfter((links) => change(links, 3, { at: new Date(Number.NaN) }))).toEqual(["edited 3"]);
    for (const facts of [null, 5, "x", []]) {
      const odd = { facts: facts as unknown as ActivityLink["facts"] };
      expect(findingsAfter((links) => change(links, 3, odd))).toEqual(["edited 3"]);
    }
  });

  it("names a line without facts that were made into something else", () => {
    const links = chain(1).map((link) => ({ ...link, facts: {} }));
    const signed = links.map((link) => ({ ...link, hash: linkHash(link) }));
    const emptied = change(signed, 1, { facts: [] as unknown as ActivityLink["facts"] });
    expect(told(verifyChain(emptied, headOf(signed)))).toEqual(["edited 1"]);
  });

  it("names a line that was put very far behind the others, without counting up to it", () => {
    const far = 9_000_000_000_000_000;
    expect(findingsAfter((links) => change(links, 5, { seq: far }))).toEqual([
      `inserted ${far}`,
      "cut-off 5",
    ]);
  });

  it("names a line that was taken out of the middle", () => {
    expect(findingsAfter((links) => links.filter((link) => link.seq !== 3))).toEqual(["missing 3"]);
  });

  it("names the last line when it was cut off", () => {
    expect(findingsAfter((links) => links.slice(0, -1))).toEqual(["cut-off 5"]);
    expect(findingsAfter(() => [])).toEqual(["cut-off 1"]);
  });

  it("names a line that was put behind the last one", () => {
    const forged = { ...chain(6)[5], activityId: "forged" } as ActivityLink;
    expect(findingsAfter((links) => [...links, { ...forged, hash: linkHash(forged) }])).toEqual([
      "inserted 6",
    ]);
  });

  it("names a line that was put in the place of another, hash and all", () => {
    const found = findingsAfter((links) => {
      const forged = { ...(links[2] as ActivityLink), activityId: "forged", previousHash: chainStart };
      return change(links, 3, { ...forged, hash: linkHash(forged) });
    });
    expect(found).toContain("inserted 3");
  });

  it("names two lines that changed places, with or without their hashes", () => {
    const wordsOnly = findingsAfter((links) => {
      const [second, fourth] = [links[1], links[3]] as [ActivityLink, ActivityLink];
      const words = ({ activityId, at, action, personId, onBehalfOf, facts }: ActivityLink) => ({
        activityId,
        at,
        action,
        personId,
        onBehalfOf,
        facts,
      });
      return change(change(links, 2, words(fourth)), 4, words(second));
    });
    expect(wordsOnly).toEqual(["swapped 2", "swapped 4"]);
    const renumbered = findingsAfter((links) =>
      change(links, 2, { seq: 40 })
        .map((link) => (link.seq === 4 ? { ...link, seq: 2 } : link))
        .map((link) => (link.seq === 40 ? { ...link, seq: 4 } : link))
        .sort((a, b) => a.seq - b.seq),
    );
    expect(renumbered).toEqual(expect.arrayContaining(["swapped 2", "swapped 4"]));
  });

  it("finds any single change of any single link", () => {
    const fields = ["activityId", "action", "personId", "previousHash", "hash"] as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...fields), (seq, field) => {
        expect(findingsAfter((links) => change(links, seq, { [field]: "changed" }))).not.toEqual([]);
      }),
    );
  });

  it("names a head that was rewritten", () => {
    const links = chain(3);
    expect(told(verifyChain(links, { seq: 3, hash: "else" }))).toEqual(["head 3"]);
  });
});
