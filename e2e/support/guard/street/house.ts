import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { type Program, start } from "@/e2e/support/guard/programs";
import { openWorld, type World } from "@/e2e/support/world";
import { freePort } from "@/scripts/cluster/server";

export type House = {
  origin: string;
  sql: postgres.Sql;
  files: string;
  world: World;
  leave: () => Promise<void>;
};

const database = "meent_street";
const patienceMs = 60_000;

/**
 * A server with a database of its own, in the cluster of the demo. No worker looks after it: whatever changes
 * there was changed by whoever knocked.
 */
export async function openHouse(folder: string): Promise<House> {
  const { port, password } = JSON.parse(readFileSync(join(folder, "pg.json"), "utf8")) as {
    port: number;
    password: string;
  };
  const asSuperuser = (name: string) =>
    postgres(`postgres://meent_super:${password}@127.0.0.1:${port}/${name}`, { max: 1, onnotice: () => {} });
  const cluster = asSuperuser("postgres");
  await cluster`drop database if exists ${cluster(database)} with (force)`;
  await cluster`create database ${cluster(database)} owner meent_owner`;
  const at = await freePort();
  const files = join(folder, "street-files");
  rmSync(files, { recursive: true, force: true });
  const env = {
    EMBEDDED_DATABASE: `postgres://127.0.0.1:${port}/${database}`,
    MEENT_SECRET: readFileSync(join(folder, "secret"), "utf8"),
    MEENT_MAILBOX: join(folder, "street-mail"),
    FILES_DIR: files,
    PORT: String(at),
    LOG_LEVEL: "warn",
  };
  const tsx = ["--import", "tsx"];
  await finish(start([...tsx, "--conditions=react-server", "scripts/migrate.ts"], env));
  const server = start([...tsx, "scripts/serve.ts"], env);
  const sql = asSuperuser(database);
  const world = await openWorld(folder, env);
  await answers(`http://localhost:${at}/api/health/live`, server);
  return {
    ...{ origin: `http://localhost:${at}`, sql, world, files },
    leave: async () => {
      await world.end();
      await server.end();
      await sql.end({ timeout: 5 });
      await cluster`drop database if exists ${cluster(database)} with (force)`;
      await cluster.end({ timeout: 5 });
    },
  };
}

async function finish(program: Program): Promise<void> {
  if ((await program.exit) !== 0) throw new Error(program.output());
}

async function answers(address: string, server: Program): Promise<void> {
  for (const until = Date.now() + patienceMs; Date.now() < until; ) {
    const status = await fetch(address).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server does not start: ${server.output()}`);
}
