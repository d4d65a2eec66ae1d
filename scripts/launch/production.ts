import { EnvError, env } from "../../lib/platform/env";
import { buildWhenNeeded } from "./build";
import { exitOf, launch } from "./child";

/** Serves only: migrations and the worker are commands of their own. Ends with the server's exit code. */
export async function runProduction(dev: boolean): Promise<never> {
  if (dev) throw new EnvError("DATABASE_URL", "is set, but development runs on the demo only: unset it");
  for (const needed of ["secret", "baseUrl", "smtpUrl"] as const) env[needed];
  for (const role of ["app", "auth"] as const) env.database[role];
  await buildWhenNeeded();
  const server = launch({
    name: "server",
    args: ["--import", "tsx", "scripts/serve.ts"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill("SIGTERM"));
  process.on("disconnect", () => server.kill("SIGTERM"));
  process.exit((await exitOf(server)) ?? 1);
}
