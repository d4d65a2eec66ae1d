/** How long a mailed code counts, and how many wrong ones are allowed before it does not any more. */
export const codeRules = { minutes: 10, tries: 5 } as const;

/** The six digits in what somebody typed or pasted; null when it cannot be a code. */
export function readCode(text: string): string | null {
  if (text.length > 40) return null;
  const digits = text.normalize("NFKC").replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff._\u2010-\u2015-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}

export const codeExpiry = (asked: Date): Date => new Date(asked.getTime() + codeRules.minutes * 60_000);
