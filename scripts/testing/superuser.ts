import postgres from "postgres";
import { afterAll } from "vitest";
import { closePools } from "@/lib/access/pools";
import { superUrl } from "../test-database";

/** Looks past every policy, at the database of the running test file; closed with the pools after its last test. */
export function superuser(): postgres.Sql {
  const sql = postgres(superUrl(), { max: 4, onnotice: () => {}, connect_timeout: 10 });
  afterAll(async () => {
    await closePools();
    await sql.end({ timeout: 5 });
  });
  return sql;
}
