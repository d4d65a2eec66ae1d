import type postgres from "postgres";

export interface Wanted {
  readonly databases: readonly string[];
  readonly ownerPassword: string;
}

/**
 * The role that migrates. It may make the other roles and hand BYPASSRLS to the gate, which only a role that has
 * it may do; it is no superuser.
 */
export async function prepareOwner(sql: postgres.Sql, { databases, ownerPassword }: Wanted): Promise<void> {
  const [known] = await sql`select 1 from pg_roles where rolname = 'meent_owner'`;
  if (!known) await sql.unsafe("create role meent_owner");
  const rights = "login createrole bypassrls nosuperuser";
  await sql.unsafe(`alter role meent_owner ${rights} password '${ownerPassword.replaceAll("'", "''")}'`);
  for (const database of databases) {
    const [exists] = await sql`select 1 from pg_database where datname = ${database}`;
    if (!exists) await sql`create database ${sql(database)} owner meent_owner`;
  }
}
