export type Durations = { one: number[]; other: number[] };

const warmUp = 40;

/**
 * How long two requests take, many times. Asked for by turns and each first every other time, so that whatever
 * else the machine does meanwhile falls on both alike. Milliseconds.
 */
export async function timePairs(
  pairs: number,
  ask: Record<keyof Durations, () => Promise<unknown>>,
): Promise<Durations> {
  const found: Durations = { one: [], other: [] };
  for (let turn = -warmUp; turn < pairs; turn++) {
    const order = turn % 2 === 0 ? (["one", "other"] as const) : (["other", "one"] as const);
    for (const which of order) {
      const began = performance.now();
      await ask[which]();
      if (turn >= 0) found[which].push(performance.now() - began);
    }
  }
  return found;
}

/**
 * How well the time of an answer tells which of the two was asked for: 0.5 is a coin, 1 is certainty, whichever of
 * the two is the slower.
 */
export function tellingApart({ one, other }: Durations): number {
  const above = one.reduce(
    (sum, a) => sum + other.reduce((wins, b) => wins + (a > b ? 1 : a === b ? 0.5 : 0), 0),
    0,
  );
  const area = above / (one.length * other.length);
  return Math.max(area, 1 - area);
}
