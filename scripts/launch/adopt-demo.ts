import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Lets a tool that is started by hand find the demo that runs in this folder; settings that are there win. */
export function adoptDemo(folder: string): void {
  const { env } = process;
  const [place, secret] = [join(folder, "pg.json"), join(folder, "secret")];
  if (env.DATABASE_URL !== undefined || env.EMBEDDED_DATABASE) return;
  if (!existsSync(place) || !existsSync(secret)) return;
  const { port } = JSON.parse(readFileSync(place, "utf8")) as { port: number };
  env.EMBEDDED_DATABASE = `postgres://127.0.0.1:${port}/meent`;
  env.FILES_DIR ??= join(folder, "files");
  env.MEENT_SECRET = readFileSync(secret, "utf8");
}
