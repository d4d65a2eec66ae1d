export type KvkProblem = "letter" | "length";
export type ReadKvkNumber = { ok: true; number: string } | { ok: false; reason: KvkProblem };

const digits = 8;

/**
 * A number of the Kamer van Koophandel as people type it: "KvK 1234 5678", "12.34.56.78".
 * No look-up: whether it is the right one is for the organisation itself to know.
 */
export function readKvkNumber(text: string): ReadKvkNumber {
  const plain = text.replace(/^\s*kvk[\s:.-]*(?:(?:nummer|nr)[\s:.-]*)?/i, "").replace(/[\s.]/g, "");
  if (/[^0-9]/.test(plain)) return { ok: false, reason: "letter" };
  return plain.length === digits ? { ok: true, number: plain } : { ok: false, reason: "length" };
}
