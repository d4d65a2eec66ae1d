import { fileURLToPath } from "node:url";
import { PgBoss } from "pg-boss";
import { type LoginRole, migrateDatabase } from "../db/migrate";
import { EnvError, env } from "../lib/platform/env";

const root = fileURLToPath(new URL("..", import.meta.url));

async function main(): Promise<void> {
  const { database } = env;
  await migrateDatabase(database.owner, passwords(), root);
  await installQueue(database.jobs);
}

/** What each role's url says is the password that the role gets. */
function passwords(): Record<LoginRole, string> {
  const { app, auth, worker, reveal, jobs } = env.database;
  return {
    meent_app: passwordOf(app, "meent_app", "DATABASE_URL"),
    meent_auth: passwordOf(auth, "meent_auth", "DATABASE_AUTH_URL"),
    meent_worker: passwordOf(worker, "meent_worker", "DATABASE_WORKER_URL"),
    meent_reveal: passwordOf(reveal, "meent_reveal", "DATABASE_REVEAL_URL"),
    meent_jobs: passwordOf(jobs, "meent_jobs", "DATABASE_JOBS_URL"),
  };
}

function passwordOf(url: string, role: LoginRole, variable: string): string {
  const { username, password } = new URL(url);
  if (decodeURIComponent(username) !== role) throw new EnvError(variable, `must log in as ${role}`);
  if (password === "") throw new EnvError(variable, `holds no password for ${role}`);
  return decodeURIComponent(password);
}

/** The queue's own tables, made by the role that owns them: a worker that starts never migrates. */
async function installQueue(url: string): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: "pgboss", supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  await boss.stop({ graceful: false });
}

function explain(error: unknown): string {
  if (error instanceof EnvError) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "CONNECT_TIMEOUT")
    return `De database antwoordt niet (${code}). Klopt DATABASE_OWNER_URL en draait de database?`;
  if (code === "28P01" || code === "28000")
    return `De database weigert de aanmelding (${code}). Klopt de naam en het wachtwoord in de DATABASE_..._URL's?`;
  if (code === "42501")
    return `De eigenaar van de database mag dit niet (${message}). Geef meent_owner CREATEROLE en BYPASSRLS.`;
  return `De database bijwerken is mislukt: ${message ?? String(error)}`;
}

main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});
