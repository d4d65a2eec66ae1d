import { createHash, randomBytes } from "node:crypto";
import postgres from "postgres";
import { type Databases, type EnvSource, readEnv } from "../lib/platform/env";

/** Known to everybody: test servers listen on this machine only and hold nothing of value. */
export const testSecret = createHash("sha256").update("meent test").digest("base64url");

export interface TestDatabase {
  readonly name: string;
  readonly superUrl: string;
  /** The urls per role, as `env.database` gives them. */
  readonly urls: Databases;
  /** What to put in the environment of a program that should use this database. */
  readonly environment: EnvSource;
  drop(): Promise<void>;
}

/** A fresh database from the migrated template. Only inside the vitest project "db", which prepares the template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = required("MEENT_TEST_SERVER");
  const template = required("MEENT_TEST_TEMPLATE");
  const name = `test_${process.pid}_${randomBytes(4).toString("hex")}`;
  await asSuperuser(server, async (sql) => {
    await sql`create database ${sql(name)} template ${sql(template)} owner meent_owner`;
    const grants = await sql<{ datacl: string | null }[]>`
      select datacl::text from pg_database where datname = ${template}
    `;
    if (grants[0]?.datacl) await copyGrants(sql, template, name);
  });
  return describeDatabase(server, name);
}

/** The superuser's url of the database that belongs to the running test file. */
export function superUrl(): string {
  return required("MEENT_TEST_SUPER_URL");
}

export function describeDatabase(server: string, name: string): TestDatabase {
  const environment = { EMBEDDED_DATABASE: within(server, name, ""), MEENT_SECRET: testSecret };
  return {
    name,
    superUrl: within(server, name),
    urls: readEnv(environment).database,
    environment,
    drop: () =>
      asSuperuser(server, async (sql) => {
        await sql`drop database if exists ${sql(name)} with (force)`;
      }),
  };
}

export async function asSuperuser<T>(server: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

function within(server: string, database: string, credentials?: ""): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (credentials === "") {
    url.username = "";
    url.password = "";
  }
  return url.href;
}

/** A template hands on everything but the rights on the database itself. */
async function copyGrants(sql: postgres.Sql, template: string, name: string): Promise<void> {
  await sql`revoke all on database ${sql(name)} from public`;
  const rows = await sql<{ role: string; privilege: string }[]>`
    select coalesce(r.rolname, 'public') as role, a.privilege_type as privilege
    from pg_database d cross join lateral aclexplode(d.datacl) a left join pg_roles r on r.oid = a.grantee
    where d.datname = ${template}
  `;
  for (const { role, privilege } of rows) {
    const grantee = role === "public" ? "public" : `"${role}"`;
    await sql.unsafe(`grant ${privilege} on database "${name}" to ${grantee}`);
  }
}

function required(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is missing: run this test in the vitest project "db"`);
  return value;
}
