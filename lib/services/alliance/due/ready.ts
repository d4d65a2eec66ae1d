import "server-only";
import { sql } from "drizzle-orm";
import { lastMigration } from "@/db/schema/ground/last-migration";
import { pool } from "@/lib/access/pools";

/** May this instance be given visitors? Each part says for itself; no numbers, because strangers may ask. */
export type Readiness = { database: boolean; migrations: boolean; queue: boolean };

const longestLagSeconds = 60;
const patienceMs = 3000;

export async function readReadiness(): Promise<Readiness> {
  const found = await within(patienceMs, askDatabase()).catch(() => null);
  if (!found) return { database: false, migrations: false, queue: false };
  return {
    database: true,
    migrations: Number(found.last_migration) === lastMigration,
    queue: Number(found.lag_seconds) <= longestLagSeconds,
  };
}

async function askDatabase(): Promise<Record<string, unknown> | undefined> {
  const [row] = await pool("app").execute(sql`select last_migration, lag_seconds from app.readiness()`);
  return row;
}

async function within<T>(ms: number, asked: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer in time")), ms);
  });
  return Promise.race([asked, tooLong]).finally(() => clearTimeout(timer));
}
