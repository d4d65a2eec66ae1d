import postgres from "postgres";
import { expect, it } from "vitest";
import { env } from "../lib/platform/env";
import { createTestDatabase, superUrl } from "./test-database";

async function whoAndWhere(url: string) {
  const sql = postgres(url, { max: 1 });
  try {
    const [row] = await sql`select current_user as who, current_database() as place`;
    return row;
  } finally {
    await sql.end();
  }
}

it("gives a test file a database of its own, entered with the roles of the product", async () => {
  const place = new URL(superUrl()).pathname.slice(1);
  expect(await whoAndWhere(env.database.app)).toEqual({ who: "meent_app", place });
  expect(await whoAndWhere(env.database.owner)).toEqual({ who: "meent_owner", place });
});

it("makes another one on request and takes it away", async () => {
  const other = await createTestDatabase();
  expect(await whoAndWhere(other.urls.app)).toEqual({ who: "meent_app", place: other.name });
  await other.drop();
  await expect(whoAndWhere(other.superUrl)).rejects.toThrow(/does not exist/);
});
