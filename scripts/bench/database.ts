import postgres from "postgres";
import { rolePassword } from "../../lib/platform/env";
import { ensurePg } from "../postgres";

export interface BenchDatabase {
  /** Without a user: every role adds its own. */
  readonly url: string;
  /** How many statements the server sends while `work` runs; the look-up of a session counts. */
  statementsDuring(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

const name = "meent";
/** `top` leaves out what functions do inside, `track_utility` BEGIN, COMMIT and SET. */
const settings = [
  ...["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track=top"],
  ...["pg_stat_statements.track_utility=off", "pg_stat_statements.save=off"],
];

/** An empty database on a server of its own, which counts statements. */
export async function openDatabase(folder: string, secret: string): Promise<BenchDatabase> {
  const cluster = await ensurePg(`${folder}/pg`, {
    databases: [name],
    ownerPassword: rolePassword(secret, "meent_owner"),
    flags: settings.flatMap((setting) => ["-c", setting]),
  });
  await empty(cluster.superUrl("postgres"));
  const sql = postgres(cluster.superUrl(name), { max: 1, onnotice: () => {} });
  await sql`create extension pg_stat_statements`;
  return {
    url: `postgres://127.0.0.1:${cluster.port}/${name}`,
    statementsDuring: async (work) => {
      await sql`select pg_stat_statements_reset()`;
      await work();
      return statementsSoFar(sql);
    },
    stop: async () => {
      await sql.end({ timeout: 1 });
      await cluster.stop();
    },
  };
}

async function empty(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await sql`drop database if exists ${sql(name)} with (force)`;
  await sql`create database ${sql(name)} owner meent_owner`;
  await sql.end();
}

/** Entering is not counted, nor what the driver asks once when it opens a connection. */
async function statementsSoFar(sql: postgres.Sql): Promise<number> {
  const [found] = await sql<{ calls: number }[]>`
    select coalesce(sum(calls), 0)::int as calls
    from pg_stat_statements s join pg_roles r on r.oid = s.userid
    where not r.rolsuper
      and s.query !~* '\\mapp\\.enter(_[a-z]+)?\\('
      and s.query !~* 'pg_catalog\\.pg_type'
  `;
  return found?.calls ?? 0;
}
