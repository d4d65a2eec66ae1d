import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { mac } from "./keys";

/** At most `points` times in `seconds` for one key. */
export type Limit = { name: string; points: number; seconds: number };
export type Spending = [limit: Limit, key: string][];
type Store = { client: unknown; table: unknown };

/**
 * Counts one use for every pair, in order, and stops at the first that is over its limit.
 * Keys are kept as a keyed hash: the table tells nobody which addresses were used.
 * @returns seconds to wait, or 0 when within all limits.
 */
export async function secondsToWait(store: Store, spending: Spending): Promise<number> {
  for (const [limit, key] of spending) {
    const wait = await spend(store, limit, key);
    if (wait > 0) return wait;
  }
  return 0;
}

/** Gives back one use for every pair: what was counted turned out to be nothing to be careful of. */
export async function giveBack(store: Store, spending: Spending): Promise<void> {
  for (const [limit, key] of spending) await limiterOf(store, limit).reward(hashed(limit, key));
}

async function spend(store: Store, limit: Limit, key: string): Promise<number> {
  try {
    await limiterOf(store, limit).consume(hashed(limit, key));
    return 0;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  }
}

const hashed = ({ name }: Limit, key: string): string => mac("rate-limit", name, key);

const limiterOf = ({ client, table }: Store, { name, points, seconds }: Limit): RateLimiterDrizzle =>
  new RateLimiterDrizzle({
    storeClient: client,
    schema: table,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
