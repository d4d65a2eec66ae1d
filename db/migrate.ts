import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const loginRoles = ["meent_app", "meent_auth", "meent_worker", "meent_reveal", "meent_jobs"] as const;
export type LoginRole = (typeof loginRoles)[number];
const migrationLock = 7_305_201;

/**
 * Brings a database to the present schema: roles, tables, gate, grants. Idempotent; one at a time.
 * @param ownerUrl url of meent_owner (CREATEROLE, BYPASSRLS, owner of the database).
 * @param passwords password per login role.
 * @param root folder that holds db/.
 */
export async function migrateDatabase(
  ownerUrl: string,
  passwords: Record<LoginRole, string>,
  root: string,
): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, prepare: false, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await createRoles(sql, passwords);
    await migrate(drizzle(sql), { migrationsFolder: join(root, "db/migrations") });
    for (const file of ["gate", "grants", "readiness"]) {
      await sql.unsafe(await readFile(join(root, `db/sql/${file}.sql`), "utf8"));
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function createRoles(sql: postgres.Sql, passwords: Record<LoginRole, string>): Promise<void> {
  await sql.begin(async (tx) => {
    const existing = await tx`select rolname from pg_roles where rolname like 'meent\\_%'`;
    const known = new Set(existing.map((row) => String(row.rolname)));
    if (!known.has("meent_gate")) await tx.unsafe("create role meent_gate nologin nosuperuser bypassrls");
    for (const role of loginRoles) {
      const verb = known.has(role) ? "alter" : "create";
      const password = passwords[role].replaceAll("'", "''");
      await tx.unsafe(`${verb} role ${role} login password '${password}'`);
    }
    await tx.unsafe("grant meent_app to meent_worker with inherit true, set false");
    await tx.unsafe("grant meent_gate to current_user with inherit true, set true");
    const database = await quotedDatabase(tx);
    await tx.unsafe(`grant create on database ${database} to meent_gate, meent_jobs`);
    await tx.unsafe(`revoke temporary on database ${database} from public`);
  });
}

async function quotedDatabase(tx: postgres.TransactionSql): Promise<string> {
  const [row] = await tx`select quote_ident(current_database()) as name`;
  return String(row?.name);
}
