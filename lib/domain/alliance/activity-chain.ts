import { createHash } from "node:crypto";

/** One link as stored. `scope` is the id of the alliance or organisation. */
export type ActivityLink = {
  scope: string;
  seq: number;
  activityId: string;
  at: Date;
  action: string;
  personId: string | null;
  onBehalfOf: string | null;
  facts: Record<string, string | number | null>;
  previousHash: string;
  hash: string;
};
export type ActivityHead = { seq: number; hash: string };

export type ChainFinding = {
  kind: "edited" | "swapped" | "missing" | "inserted" | "cut-off" | "head";
  seq: number;
};

export const chainStart = "0".repeat(64);

/** SHA-256 over everything that a link says, its place and its predecessor included; lower-case hex. */
export function linkHash(link: Omit<ActivityLink, "hash">): string {
  const said = [
    link.scope,
    link.seq,
    link.activityId,
    link.at.toISOString(),
    link.action,
    link.personId,
    link.onBehalfOf,
    Object.entries(link.facts).sort(([a], [b]) => (a < b ? -1 : 1)),
    link.previousHash,
  ];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}

/**
 * Checks one chain and names what was done to it.
 * @param links all stored links of the scope, ordered by seq.
 * @returns nothing for an intact chain. What a superuser who also rewrites the head can hide shows only
 *   against a head printed elsewhere (receipts).
 */
export function verifyChain(links: readonly ActivityLink[], head: ActivityHead | null): ChainFinding[] {
  const findings: ChainFinding[] = [];
  let expected = 1;
  let previous = chainStart;
  let swappedBefore = false;
  for (const link of links) {
    // After a gap or a stranger in its predecessor's place, a link cannot be held to what stands before it.
    const gapBefore = link.seq > expected || swappedBefore;
    for (const seq of missingBefore(link, expected, head)) findings.push({ kind: "missing", seq });
    const verdict = verdictOn(link, { previous, gapBefore, links, head });
    if (verdict) findings.push({ kind: verdict, seq: link.seq });
    swappedBefore = verdict === "swapped";
    previous = link.hash;
    expected = link.seq + 1;
  }
  return findings.concat(headFindings(links, head));
}

/** The first of a gap; what lies behind the head is no gap, however far a forged line was put. */
function missingBefore(link: ActivityLink, expected: number, head: ActivityHead | null): number[] {
  const wide = head && link.seq > head.seq ? 0 : Math.min(Math.max(link.seq - expected, 0), mostMissing);
  return Array.from({ length: wide }, (_, place) => expected + place);
}

const mostMissing = 1000;

type Place = {
  previous: string;
  gapBefore: boolean;
  links: readonly ActivityLink[];
  head: ActivityHead | null;
};

function verdictOn(link: ActivityLink, place: Place): ChainFinding["kind"] | null {
  if (!place.head || link.seq > place.head.seq) return "inserted";
  if (!isReadable(link)) return "edited";
  if (linkHash(link) === link.hash) {
    return link.previousHash === place.previous || place.gapBefore ? null : "inserted";
  }
  return belongsElsewhere(link, place.links) ? "swapped" : "edited";
}

/** A forger may have left what we never write: no moment, or a list in the place of the facts. */
function isReadable({ at, facts }: ActivityLink): boolean {
  const isRecord = typeof facts === "object" && facts !== null && !Array.isArray(facts);
  return isRecord && !Number.isNaN(at.getTime());
}

/** True when the link's words hash to what another place of the chain holds. */
function belongsElsewhere(link: ActivityLink, links: readonly ActivityLink[]): boolean {
  return links.some((other) => {
    const there = { ...link, seq: other.seq, previousHash: other.previousHash };
    const stayed = { ...link, seq: other.seq };
    return other !== link && (linkHash(there) === other.hash || linkHash(stayed) === link.hash);
  });
}

function headFindings(links: readonly ActivityLink[], head: ActivityHead | null): ChainFinding[] {
  if (!head) return [];
  const last = links.findLast((link) => link.seq <= head.seq);
  const reached = last?.seq ?? 0;
  if (reached < head.seq) return [{ kind: "cut-off", seq: reached + 1 }];
  return last && last.hash !== head.hash ? [{ kind: "head", seq: head.seq }] : [];
}
