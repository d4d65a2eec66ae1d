import { randomBytes, randomUUID } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LoginRole, migrateDatabase } from "@/db/migrate";
import { rolePassword } from "@/lib/platform/env";
import { asSuperuser, describeDatabase, testSecret } from "@/scripts/test-database";

const server = process.env.MEENT_TEST_SERVER ?? "";
const database = describeDatabase(server, `upgrade_${randomBytes(4).toString("hex")}`);
const sql = postgres(database.superUrl, { max: 1, onnotice: () => {} });
const [allianceId, organisationId, partnerId, personId] = [1, 2, 3, 4].map(() => randomUUID()) as [
  ...[string, string, string, string],
];

/** The database as the first release left it. */
beforeAll(async () => {
  await asSuperuser(server, (root) => root`create database ${root(database.name)} owner meent_owner`);
  const folder = await mkdtemp(join(tmpdir(), "meent-ground-"));
  await cp("db/migrations", folder, { recursive: true });
  const journal = JSON.parse(await readFile(join(folder, "meta/_journal.json"), "utf8"));
  await writeFile(
    join(folder, "meta/_journal.json"),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }),
  );
  const owner = postgres(database.urls.owner, { max: 1, onnotice: () => {} });
  await migrate(drizzle(owner), { migrationsFolder: folder });
  await owner.end();
  await rm(folder, { recursive: true });
  await tellOldRows();
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

async function tellOldRows(): Promise<void> {
  const at = new Date("2025-01-10T09:00:00Z");
  await sql`insert into person values (${personId}, 'Anna', ${at})`;
  await sql`insert into organisation values (${organisationId}, 'Gemeente', 'Gemeente', ${at})`;
  await sql`insert into alliance values (${allianceId}, 'Noord', 'Omdat het moet.', 'residents', ${at})`;
  await sql`insert into partner (alliance_id, partner_id, organisation_id, name, short_name, contribution, joined_at)
    values (${allianceId}, ${partnerId}, ${organisationId}, 'Gemeente', 'Gemeente', 'geld', ${at})`;
  for (const [place, phase] of [1, 2, 1, 2].entries()) {
    const entered = new Date(at.getTime() + place * 86_400_000);
    await sql`insert into phase_entry values (${allianceId}, ${randomUUID()}, ${phase}, ${entered}, ${personId})`;
  }
  await sql`insert into alliance_card (alliance_id, name, phase, partner_names, grades)
    values (${allianceId}, 'Noord', 2, '{Gemeente}', '[]')`;
  await sql`insert into outbox (alliance_id, outbox_id, kind, ref, created_at)
    values (${allianceId}, ${randomUUID()}, 'round-result', ${personId}, ${at})`;
}

it("an upgrade keeps what there was: every entry into a phase becomes a move, in order", async () => {
  const roles: LoginRole[] = ["meent_app", "meent_auth", "meent_worker", "meent_reveal", "meent_jobs"];
  const passwords = Object.fromEntries(roles.map((role) => [role, rolePassword(testSecret, role)]));
  await migrateDatabase(database.urls.owner, passwords as Record<LoginRole, string>, ".");
  const moves =
    await sql`select seq, kind, from_phase as "from", to_phase as "to" from phase_move order by seq`;
  expect([...moves]).toEqual([
    { seq: 1, kind: "founded", from: null, to: 1 },
    { seq: 2, kind: "passed-before", from: 1, to: 2 },
    { seq: 3, kind: "sent-back", from: 2, to: 1 },
    { seq: 4, kind: "passed-before", from: 1, to: 2 },
  ]);
  const [kept] = await sql`
    select a.route, a.manager_label as label, p.capacity, p.initiating, p.named_at = p.joined_at as named,
           o.recipient = o.ref as addressed, c.rail
      from alliance a, partner p, outbox o, alliance_card c`;
  expect(kept).toMatchObject({
    ...{ route: "normal", label: "alliantiemanager", capacity: "partner", initiating: false },
    ...{ named: true, addressed: true },
  });
  expect(kept?.rail).toMatchObject({ status: "running", seq: 4, visit: 4, gate: null });
  expect(
    kept?.rail.phases.map((one: { state: string; leftAt: string | null }) => [one.state, one.leftAt]),
  ).toEqual([
    ["done", "2025-01-13T09:00:00Z"],
    ["current", null],
    ["later", null],
    ["later", null],
    ["later", null],
  ]);
});
