/** Answers chosen in this browser that the server has not confirmed yet: one per item, the last one counts. */
export type Pending = Readonly<Record<string, string>>;

/** What was kept in the browser; anything that is not ours counts as nothing. */
export function readPending(text: string | null): Pending {
  try {
    const found: unknown = JSON.parse(text ?? "{}");
    if (typeof found !== "object" || found === null || Array.isArray(found)) return {};
    return Object.fromEntries(Object.entries(found).filter(([, answer]) => typeof answer === "string"));
  } catch {
    return {};
  }
}

export const withAnswer = (pending: Pending, item: string, answer: string): Pending => ({
  ...pending,
  [item]: answer,
});

/** Leaves out what was confirmed, unless another answer was chosen in the meantime. */
export function withoutConfirmed(pending: Pending, item: string, answer: string): Pending {
  if (pending[item] !== answer) return pending;
  return Object.fromEntries(Object.entries(pending).filter(([one]) => one !== item));
}

export const nextToSend = (pending: Pending): [item: string, answer: string] | null =>
  Object.entries(pending)[0] ?? null;

/** Milliseconds until the next try: 1, 2, 4, 8, 16 and then every 30 seconds. */
export const waitBefore = (tries: number): number => Math.min(1000 * 2 ** (tries - 1), 30_000);

/** Trouble on the way is worth another try; a refusal is not. */
export const isWorthAnotherTry = (status: number): boolean =>
  status === 408 || status === 429 || status >= 500;
