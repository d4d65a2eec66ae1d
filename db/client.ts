import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

export type Database = ReturnType<typeof connect>["db"];
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

type Options = { max?: number; onStatement?: (query: string) => void };

/**
 * A pool for one role.
 * @param url postgres url of the role; `prepare: false` keeps PgBouncer in transaction mode possible.
 */
export function connect(url: string, { max = 10, onStatement }: Options = {}) {
  const sql = postgres(url, {
    max,
    prepare: false,
    onnotice: () => {},
    connect_timeout: 10,
    idle_timeout: 60,
  });
  const logger = onStatement ? { logQuery: onStatement } : false;
  return { db: drizzle(sql, { logger }), end: () => sql.end({ timeout: 5 }) };
}
