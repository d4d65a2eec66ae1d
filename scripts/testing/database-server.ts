import { spawnSync } from "node:child_process";
import type postgres from "postgres";
import { rolePassword } from "../../lib/platform/env";
import { isRunning } from "../cluster/lock";
import { prepareOwner } from "../cluster/prepare";
import { sourceHash } from "../launch/source-hash";
import { ensurePg } from "../postgres";
import { asSuperuser, describeDatabase, testSecret } from "../test-database";

const migrationSources = ["db", "scripts/migrate.ts", "lib/platform/env.ts", "package-lock.json"];
const hasty = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"].flatMap((flag) => ["-c", flag]);
const kept = 4;

/** Runs once before the project "db": a server, and one migrated template that every test file copies. */
export default async function prepareServer(): Promise<() => Promise<void>> {
  const { server, stop } = await findServer();
  const template = await asSuperuser(server, async (sql) => {
    await sql`select pg_advisory_lock(7071)`;
    await dropLeftovers(sql);
    return migratedTemplate(sql, server);
  });
  process.env.MEENT_TEST_SERVER = server;
  process.env.MEENT_TEST_TEMPLATE = template;
  return stop;
}

async function findServer(): Promise<{ server: string; stop: () => Promise<void> }> {
  const ownerPassword = rolePassword(testSecret, "meent_owner");
  const external = process.env.TEST_DATABASE_URL;
  if (external) {
    await asSuperuser(external, (sql) => prepareOwner(sql, { databases: [], ownerPassword }));
    return { server: external, stop: async () => {} };
  }
  const cluster = await ensurePg(".data/test-pg", { databases: [], ownerPassword, flags: hasty });
  return { server: cluster.superUrl("postgres"), stop: cluster.stop };
}

async function migratedTemplate(sql: postgres.Sql, server: string): Promise<string> {
  const name = `template_${sourceHash(migrationSources).slice(0, 16)}`;
  const [known] = await sql<{ ready: boolean }[]>`
    select datistemplate as ready from pg_database where datname = ${name}
  `;
  if (known?.ready) return name;
  if (known) await sql`drop database ${sql(name)} with (force)`;
  await sql`create database ${sql(name)} owner meent_owner`;
  migrate(describeDatabase(server, name).environment);
  await sql`alter database ${sql(name)} is_template true`;
  return name;
}

function migrate(environment: Readonly<Record<string, string | undefined>>): void {
  const { DATABASE_URL: _, ...surroundings } = process.env;
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "--conditions=react-server", "scripts/migrate.ts"],
    { env: { ...surroundings, ...environment }, encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`migrating the test database failed:\n${run.stdout}${run.stderr}`);
}

/** Databases of test processes that died, and templates of older migrations. */
async function dropLeftovers(sql: postgres.Sql): Promise<void> {
  const databases = await sql<{ name: string; template: boolean }[]>`
    select datname as name, datistemplate as template from pg_database
    where datname ~ '^(test_[0-9]+_|template_[0-9a-f]{16}$)' order by oid desc
  `;
  const orphans = databases.filter(({ name }) => isOrphan(name));
  const outdated = databases.filter(({ template }) => template).slice(kept);
  for (const { name } of outdated) await sql`alter database ${sql(name)} is_template false`;
  for (const { name } of [...orphans, ...outdated]) await sql`drop database ${sql(name)} with (force)`;
}

function isOrphan(name: string): boolean {
  const pid = /^test_(\d+)_/.exec(name)?.[1];
  return pid !== undefined && !isRunning(Number(pid));
}
