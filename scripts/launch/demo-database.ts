import postgres from "postgres";
import { rolePassword } from "../../lib/platform/env";
import { type Cluster, ensurePg } from "../postgres";
import type { DemoOptions } from "./demo-options";
import { say } from "./steps";

export interface DemoDatabase {
  /** Without a user: every role adds its own. */
  readonly url: string;
  /** What the database was last prepared with; kept in the database, so it is gone when that is. */
  preparedWith(): Promise<string | null>;
  markPrepared(hash: string): Promise<void>;
  stop(): Promise<void>;
}

const name = "meent";

/** The demo's database; when its server falls over under us it is started again on the same port. */
export async function openDatabase(options: DemoOptions, secret: string): Promise<DemoDatabase> {
  const wanted = { databases: [name], ownerPassword: rolePassword(secret, "meent_owner") };
  const open = () => ensurePg(`${options.folder}/pg`, wanted);
  let cluster = await open();
  let closing = false;
  if (options.fresh) await empty(cluster);

  const revive = async (): Promise<void> => {
    if (closing) return;
    say("de database viel uit en start opnieuw");
    const revived = await open();
    if (revived.port !== cluster.port) throw new Error("De database kwam op een andere poort terug.");
    cluster = revived;
    watch();
  };
  const watch = (): void => cluster.onLost(() => void revive().catch(options.onFailure));
  watch();
  return {
    url: `postgres://127.0.0.1:${cluster.port}/${name}`,
    preparedWith: () => readMark(cluster),
    markPrepared: (hash) =>
      asSuperuser(cluster, async (sql) => {
        await sql.unsafe(`comment on database ${name} is '${hash}'`);
      }),
    stop: () => {
      closing = true;
      return cluster.stop();
    },
  };
}

async function readMark(cluster: Cluster): Promise<string | null> {
  const rows = await asSuperuser(
    cluster,
    (sql) => sql<{ mark: string | null }[]>`
      select shobj_description(oid, 'pg_database') as mark from pg_database where datname = ${name}
    `,
  );
  return rows[0]?.mark ?? null;
}

async function empty(cluster: Cluster): Promise<void> {
  await asSuperuser(cluster, async (sql) => {
    await sql`drop database if exists ${sql(name)} with (force)`;
    await sql`create database ${sql(name)} owner meent_owner`;
  });
}

async function asSuperuser<T>(cluster: Cluster, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(cluster.superUrl("postgres"), { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
