export type KvkProblem = "letters" | "length";
export type ReadKvkNumber = { ok: true; number: string } | { ok: false; reason: KvkProblem };

/**
 * A number of the Dutch trade register: eight digits, the first of which may be 0. Written as people write it:
 * with spaces, dots or dashes, or with "KvK" before it. Not a proof of anything: only its form is checked.
 */
export function readKvkNumber(text: string): ReadKvkNumber {
  const typed = text.replace(named, "").replaceAll(between, "");
  if (/\D/.test(typed)) return { ok: false, reason: "letters" };
  return typed.length === 8 ? { ok: true, number: typed } : { ok: false, reason: "length" };
}

const named = /^\s*kvk[-\s]*(?:nummer|nr\.?)?[\s:]*/i;
const between = /[\s.\-\u2010-\u2015]/g;
