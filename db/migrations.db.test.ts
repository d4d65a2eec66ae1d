import { readFileSync } from "node:fs";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { expect, it } from "vitest";
import * as activity from "@/db/schema/activity";
import * as alliance from "@/db/schema/alliance";
import * as deliberation from "@/db/schema/deliberation";
import * as document from "@/db/schema/document";
import * as gate from "@/db/schema/gate";
import * as roles from "@/db/schema/ground/roles";
import * as invitation from "@/db/schema/invitation";
import * as overview from "@/db/schema/overview";
import * as people from "@/db/schema/people";
import * as signIn from "@/db/schema/sign-in";
import * as work from "@/db/schema/work";

const schema = {
  ...activity,
  ...alliance,
  ...deliberation,
  ...document,
  ...gate,
  ...invitation,
  ...overview,
  ...people,
  ...roles,
  ...signIn,
  ...work,
};

function lastSnapshot() {
  const { entries } = read("_journal.json") as { entries: { idx: number }[] };
  return read(`${String(entries.at(-1)?.idx).padStart(4, "0")}_snapshot.json`);
}

const read = (name: string) => JSON.parse(readFileSync(`db/migrations/meta/${name}`, "utf8"));

it("the migrations say what the schema says: generating one more would add nothing", async () => {
  expect(await generateMigration(lastSnapshot(), generateDrizzleJson(schema))).toEqual([]);
});

it("a table without its migration would be noticed", async () => {
  const { due, ...rest } = schema;
  const less = generateDrizzleJson(rest);
  expect(await generateMigration(less, generateDrizzleJson({ ...rest, due }))).not.toEqual([]);
});
