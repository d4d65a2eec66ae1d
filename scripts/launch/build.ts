import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { lock } from "../cluster/lock";
import { finish } from "./child";
import { sourceHash } from "./source-hash";

const sources = [
  ...["app", "components", "db", "lib", "assets", "proxy.ts", "instrumentation.ts"],
  ...["next.config.js", "postcss.config.js", "tsconfig.json", "package-lock.json"],
];
const mark = ".next/source-hash";

export function isBuilt(): boolean {
  return (
    existsSync(".next/BUILD_ID") && existsSync(mark) && readFileSync(mark, "utf8") === sourceHash(sources)
  );
}

/** Builds only what changed since the last build; two launchers at once build one after the other. */
export async function buildWhenNeeded(logFile?: string): Promise<void> {
  if (isBuilt()) return;
  mkdirSync(".data", { recursive: true });
  const release = await lock(".data/build.lock", 600_000);
  try {
    if (isBuilt()) return;
    const hash = sourceHash(sources);
    await finish({
      name: "Bouwen",
      args: ["node_modules/next/dist/bin/next", "build"],
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      logFile,
    });
    writeFileSync(mark, hash);
  } finally {
    release();
  }
}
