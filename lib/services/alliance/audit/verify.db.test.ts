import { spawnSync } from "node:child_process";
import postgres from "postgres";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { closePools } from "@/lib/access/pools";
import { env } from "@/lib/platform/env";
import { verifyActivity } from "@/lib/services/alliance/audit/verify";
import { superUrl } from "@/scripts/test-database";
import { type RoundScene, tellRoundScene } from "@/scripts/testing/jobs/round-scene";

const tables = [
  "alliance_activity",
  "alliance_activity_head",
  "organisation_activity",
  "organisation_activity_head",
];
const sql = postgres(superUrl(), { max: 1, onnotice: () => {} });
const owner = connect(env.database.owner, { max: 1 });
let scene: RoundScene;
let id: string;
let last: number;

beforeAll(async () => {
  scene = await tellRoundScene();
  id = scene.allianceId;
  const [head] = await sql`select seq from alliance_activity_head where alliance_id = ${id}`;
  last = Number(head?.seq);
  for (const table of tables) await sql`create table ${sql(`kept_${table}`)} as table ${sql(table)}`;
});
afterEach(async () => {
  for (const table of tables) {
    await sql`truncate ${sql(table)}`;
    await sql`insert into ${sql(table)} table ${sql(`kept_${table}`)}`;
  }
});
afterAll(() => Promise.all([sql.end(), owner.end(), closePools()]));

async function findings(): Promise<string[]> {
  const told: string[] = [];
  for await (const scope of verifyActivity(owner.db)) {
    for (const finding of scope.findings) {
      told.push([finding.scope, finding.kind, ...("seq" in finding ? [finding.seq] : [])].join(" "));
    }
  }
  return told;
}

describe("the activity log, after a superuser was at it", () => {
  it("is in order as the services wrote it", async () => {
    expect(last).toBeGreaterThanOrEqual(5);
    expect(await findings()).toEqual([]);
  });

  it("shows which line was edited", async () => {
    await sql`update alliance_activity set facts = '{"number": 9}' where alliance_id = ${id} and seq = 3`;
    expect(await findings()).toEqual(["alliance edited 3"]);
  });

  it("shows which line was made unreadable, and goes on with the others", async () => {
    await sql`update alliance_activity set at = 'infinity' where alliance_id = ${id} and seq = 2`;
    await sql`update alliance_activity set facts = 'null' where alliance_id = ${id} and seq = 3`;
    await sql`update alliance_activity set seq = 9000000000000000 where alliance_id = ${id} and seq = ${last}`;
    expect(await findings()).toEqual([
      "alliance edited 2",
      "alliance edited 3",
      "alliance inserted 9000000000000000",
      `alliance cut-off ${last}`,
    ]);
  });

  it("shows which line in the middle was deleted", async () => {
    await sql`delete from alliance_activity where alliance_id = ${id} and seq = 3`;
    expect(await findings()).toEqual(["alliance missing 3"]);
  });

  it("shows that the last line was deleted", async () => {
    await sql`delete from alliance_activity where alliance_id = ${id} and seq = ${last}`;
    expect(await findings()).toEqual([`alliance cut-off ${last}`]);
  });

  it("shows a line that was inserted at the end", async () => {
    await sql`insert into alliance_activity
      select alliance_id, seq + 1, gen_random_uuid(), at, action, person_id, on_behalf_of, facts, hash, hash
        from alliance_activity where alliance_id = ${id} and seq = ${last}`;
    expect(await findings()).toEqual([`alliance inserted ${last + 1}`]);
  });

  it("shows two lines that changed places", async () => {
    const swap = (from: number, to: number) =>
      sql`update alliance_activity set seq = ${to} where alliance_id = ${id} and seq = ${from}`;
    for (const [from, to] of [
      [2, 9000],
      [3, 2],
      [9000, 3],
    ] as const)
      await swap(from, to);
    expect(await findings()).toEqual(["alliance swapped 2", "alliance swapped 3"]);
  });

  it("shows a log that is gone altogether, of an organisation as well", async () => {
    const [one] = await sql`select organisation_id as id from organisation_activity limit 1`;
    await sql`delete from organisation_activity where organisation_id = ${one?.id}`;
    expect(await findings()).toEqual(["organisation cut-off 1"]);
    await sql`delete from organisation_activity_head where organisation_id = ${one?.id}`;
    expect(await findings()).toEqual(["organisation no-log"]);
  });

  it("is told in Dutch by the command, which fails when something is wrong", async () => {
    const run = () =>
      spawnSync(
        process.execPath,
        ["--import", "tsx", "--conditions=react-server", "scripts/verify-audit.ts"],
        { encoding: "utf8", env: process.env },
      );
    const intact = run();
    expect(intact.stdout).toMatch(/^\d+ logboeken met samen \d+ regels nagekeken: geen afwijkingen\./);
    expect(intact.status).toBe(0);
    await sql`delete from alliance_activity where alliance_id = ${id} and seq = 3`;
    const broken = run();
    expect(broken.stdout).toContain(`samenwerking ${id}: regel 3 ontbreekt\n`);
    expect(broken.stdout).toContain(": 1 afwijking gevonden.");
    expect(broken.status).toBe(1);
  });
});
