import postgres from "postgres";
import { afterAll, expect, it } from "vitest";
import { closePools } from "@/lib/access/pools";
import { newId } from "@/lib/platform/ids";
import { readReadiness } from "@/lib/services/alliance/due/ready";
import { superUrl } from "@/scripts/test-database";

const sql = postgres(superUrl(), { max: 1, onnotice: () => {} });
afterAll(() => Promise.all([sql.end(), closePools()]));

it("is ready on a migrated database on which nothing waits", async () => {
  expect(await readReadiness()).toEqual({ database: true, migrations: true, queue: true });
});

it("tells that work waits too long, and not about work that is not due, relayed or done", async () => {
  const now = new Date();
  const early = new Date(now.getTime() - 3_600_000);
  const put = (at: Date, relayedAt: Date | null, doneAt: Date | null) =>
    sql`insert into due values (${newId()}, ${newId()}, 'close-round', ${newId()}, ${at}, ${relayedAt}, ${doneAt})`;
  await put(new Date(now.getTime() + 3_600_000), null, null);
  await put(early, now, null);
  await put(early, now, now);
  expect((await readReadiness()).queue).toBe(true);
  await put(early, null, null);
  expect(await readReadiness()).toEqual({ database: true, migrations: true, queue: false });
});

it("tells that the database is older or newer than this code", async () => {
  await sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 99999999999999)`;
  expect((await readReadiness()).migrations).toBe(false);
});

it("tells nothing but no when the database does not answer", async () => {
  await sql`revoke execute on function app.readiness() from meent_app`;
  expect(await readReadiness()).toEqual({ database: false, migrations: false, queue: false });
});
