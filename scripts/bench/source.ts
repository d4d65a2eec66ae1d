import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sourceHash } from "../launch/source-hash";
import { complete } from "./program";

/** The product's own sources, beside which only the floors are laid. No lockfile: the checkout stays the root. */
const copied = [
  ...["app", "assets", "components", "db", "lib", "scripts", "proxy.ts", "instrumentation.ts"],
  ...["next.config.js", "postcss.config.js", "tsconfig.json", "package.json"],
];

/** What a build is made of: the scripts only serve. */
const built = copied.map((name) => (name === "scripts" ? "scripts/bench/floor" : name));

/** Where a floor is served, and the file that holds it. */
const floors: Readonly<Record<string, string>> = {
  "rsc/page.tsx": 'export { RscFloor as default } from "@/scripts/bench/floor/rsc-page";',
  "rsc-db/page.tsx": 'export { RscDatabaseFloor as default } from "@/scripts/bench/floor/rsc-database-page";',
  "handler/route.ts": 'export { handlerFloor as POST } from "@/scripts/bench/floor/handler-route";',
};

/** Copies the sources and adds the floors; gives the folder. */
export function copySources(folder: string): string {
  const source = resolve(folder, "source");
  mkdirSync(source, { recursive: true });
  for (const name of copied) {
    rmSync(join(source, name), { recursive: true, force: true });
    if (existsSync(name)) cpSync(name, join(source, name), { recursive: true, filter: isNoTest });
  }
  for (const [place, line] of Object.entries(floors)) {
    const file = join(source, "app", "bench-floor", place);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${line}\n`);
  }
  const packages = join(source, "node_modules");
  if (!existsSync(packages)) symlinkSync(resolve("node_modules"), packages);
  return source;
}

/** Builds the copy when it differs from the last one. */
export async function buildCopy(source: string, logFile: string): Promise<void> {
  const mark = join(source, ".next", "source-hash");
  const hash = sourceHash([...built.map((name) => join(source, name)), "package-lock.json"]);
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return;
  rmSync(join(source, ".next"), { recursive: true, force: true });
  await complete({
    name: "bouwen",
    args: ["node_modules/next/dist/bin/next", "build"],
    cwd: source,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    logFile,
  });
  writeFileSync(mark, hash);
}

const isNoTest = (file: string): boolean => !/\.test\.tsx?$/.test(file);
