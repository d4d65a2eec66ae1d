import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { createTestDatabase } from "../test-database";

// Each test file of the project "db" gets a database of its own before its imports read the environment.
const database = await createTestDatabase();
for (const variable of Object.keys(process.env))
  if (/^DATABASE_/.test(variable)) delete process.env[variable];
Object.assign(process.env, database.environment, { MEENT_TEST_SUPER_URL: database.superUrl });
process.env.LOG_LEVEL ??= "silent";
process.env.FILES_DIR = await mkdtemp(join(tmpdir(), "meent-files-"));

afterAll(async () => {
  await database.drop();
  await rm(process.env.FILES_DIR ?? "", { recursive: true, force: true });
});
