import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One fingerprint of files and folders, tests left out; names that do not exist are skipped. */
export function sourceHash(roots: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of roots.flatMap(filesBelow))
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function filesBelow(root: string): string[] {
  if (!existsSync(root)) return [];
  if (statSync(root).isFile()) return [root];
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).sort();
  return names
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .map((name) => join(root, name))
    .filter((file) => statSync(file).isFile());
}
