import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cluster, ensurePg } from "./postgres";

const wanted = { databases: ["trial"], ownerPassword: "it's a trial" };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "meent-pg-"));
  chmodSync(folder, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}

function open(): Promise<Cluster> {
  return ensurePg(join(folder, "pg"), wanted);
}

it("gives two starters at the same moment one server, and stops it when the last one leaves", async () => {
  const [first, second] = await Promise.all([open(), open()]);
  expect([first.attached, second.attached].sort()).toEqual([false, true]);
  expect(second.port).toBe(first.port);
  await first.stop();
  await ask(second.ownerUrl("trial"), (sql) => sql`select 1`);
  await second.stop();
  await expect(ask(second.ownerUrl("trial"), (sql) => sql`select 1`)).rejects.toThrow(/ECONNREFUSED/);
});

it("keeps what was committed when the server is killed, and says that it is gone", async () => {
  const cluster = await open();
  await ask(cluster.ownerUrl("trial"), async (sql) => {
    await sql`create table kept (word text)`;
    await sql`insert into kept values ('meent')`;
  });
  const lost = new Promise<void>((resolve) => cluster.onLost(resolve));
  process.kill(
    Number(readFileSync(join(folder, "pg", "data", "postmaster.pid"), "utf8").split("\n")[0]),
    "SIGKILL",
  );
  await lost;
  const again = await open();
  expect(again.port).toBe(cluster.port);
  expect(await ask(again.ownerUrl("trial"), (sql) => sql`select word from kept`)).toEqual([
    { word: "meent" },
  ]);
  await again.stop();
});

it("gives the migrating role what it needs and no more", async () => {
  const cluster = await open();
  const [role] = await ask(
    cluster.ownerUrl("trial"),
    (sql) => sql`select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user`,
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: true, rolcreaterole: true });
  await cluster.stop();
});
