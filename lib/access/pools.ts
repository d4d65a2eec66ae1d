import "server-only";
import { connect, type Database } from "@/db/client";
import { env } from "@/lib/platform/env";
import { noteStatement } from "@/lib/platform/statement-count";

export type PoolRole = "app" | "auth" | "worker" | "reveal" | "jobs";

type Pool = ReturnType<typeof connect>;
const sizes: Record<PoolRole, number> = { app: 12, auth: 6, worker: 6, reveal: 2, jobs: 2 };

// Kept on globalThis: the bundler may load this module twice, and two pools per role are one too many.
const kept = globalThis as { meentPools?: Map<PoolRole, Pool> };
kept.meentPools ??= new Map();
const pools = kept.meentPools;

/** The pool of one database role, opened at first use. */
export function pool(role: PoolRole): Database {
  let opened = pools.get(role);
  if (!opened) {
    opened = connect(env.database[role], { max: sizes[role], onStatement: noteStatement });
    pools.set(role, opened);
  }
  return opened.db;
}

export async function closePools(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map((one) => one.end()));
}
