import postgres from "postgres";
import { rolePassword } from "../../lib/platform/env";
import { type Cluster, ensurePg } from "../postgres";
import type { DemoOptions } from "./demo";
import { say } from "./steps";

export interface DemoDatabase {
  /** Without a user: every role adds its own. */
  readonly url: string;
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
    stop: () => {
      closing = true;
      return cluster.stop();
    },
  };
}

async function empty(cluster: Cluster): Promise<void> {
  const sql = postgres(cluster.superUrl("postgres"), { max: 1, onnotice: () => {} });
  await sql`drop database if exists ${sql(name)} with (force)`;
  await sql`create database ${sql(name)} owner meent_owner`;
  await sql.end();
}
