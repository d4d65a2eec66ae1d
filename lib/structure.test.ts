import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Executes the map of the README: who may import whom, names, sizes. A message says where a line belongs. */
const root = resolve(import.meta.dirname, "..");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root })
  .toString()
  .split("\n")
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && existsSync(join(root, file)));

const chapters = [
  "people",
  "alliance",
  "deliberation",
  "document",
  "strategy",
  "partner-choice",
  "plan",
  "execution",
  "evaluation",
  "overview",
];

/** Room -> what it may import besides itself. Longest prefix wins. */
const rooms: Record<string, readonly string[]> = {
  "lib/domain": [],
  "lib/platform": [],
  "lib/content": ["lib/domain"],
  db: [],
  "lib/access": ["db", "lib/domain", "lib/platform"],
  "lib/services": ["lib/access", "db/schema", "db/client.ts", "lib/content", "lib/domain", "lib/platform"],
  "lib/web": ["lib/access", "lib/content", "lib/platform"],
  "components/ui": ["lib/content/ui", "lib/content/web"],
  "components/charts": ["lib/content/ui"],
  components: ["lib/domain", "lib/content", "components/ui", "components/charts", "components/frame"],
  app: [
    "lib/services",
    "lib/web",
    "lib/access",
    "components",
    "lib/content",
    "lib/domain",
    "lib/platform/env.ts",
  ],
  scripts: ["lib/services", "lib/access", "lib/content", "lib/domain", "lib/platform", "db"],
  e2e: ["scripts", "lib/services", "lib/content", "lib/domain", "lib/access", "lib/platform"],
};

const roomOf = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const chapterOf = (file: string): string | undefined => {
  const [, room, name] = /^(lib\/(?:domain|content|services)|components)\/([^/]+)\//.exec(file) ?? [];
  return room && name && chapters.includes(name) ? name : undefined;
};

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

type Import = { from: string; to: string };

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^;"']*?from\s*["']([^"']+)["']|import\(["']([^"']+)["']\)/g,
  );
  return [...found].flatMap((match) => {
    const to = resolveImport(file, match[1] ?? match[2] ?? "");
    return to ? [{ from: file, to }] : [];
  });
}

function resolveImport(file: string, name: string): string | null {
  const target = name.startsWith("@/")
    ? join(root, name.slice(2))
    : name.startsWith(".")
      ? resolve(root, dirname(file), name)
      : null;
  if (!target) return null;
  const found = ["", ".ts", ".tsx", ".mjs"].map((ending) => target + ending).find((path) => existsSync(path));
  return relative(root, found ?? target);
}

const imports = files.filter((file) => !isTest(file)).flatMap(importsOf);

describe("the house", () => {
  it("imports only downwards: each room from the rooms it may know", () => {
    const wrong = imports.filter(({ from, to }) => {
      const room = roomOf(from);
      if (!room) return false;
      const allowed = [room, ...(rooms[room] ?? [])];
      return !allowed.some((place) => to === place || to.startsWith(`${place}/`));
    });
    const told = wrong.map(
      ({ from, to }) =>
        `${from} may not import ${to}: ${roomOf(from)} knows ${rooms[roomOf(from) ?? ""]?.join(", ") || "nothing else of ours"}`,
    );
    expect(told).toEqual([]);
  });

  it("imports only backwards: each chapter from itself or an earlier one", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [chapterOf(from), chapterOf(to)];
      return own && other && chapters.indexOf(other) > chapters.indexOf(own);
    });
    expect(wrong.map(({ from, to }) => `${from} reaches forward to ${to}`)).toEqual([]);
  });

  it("has no circles", () => {
    expect(firstCircle()).toEqual([]);
  });

  it("keeps the domain pure: no clock, chance, environment, database or React", () => {
    const impure =
      /\bDate\.now\(|new Date\(\)|Math\.random|process\.env|from "(react|next|drizzle-orm|postgres|server-only)/;
    const wrong = files.filter(
      (file) => file.startsWith("lib/domain/") && !isTest(file) && impure.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  it("reads process.env in one place", () => {
    const wrong = files.filter(
      (file) =>
        /process\.env\b/.test(read(file)) &&
        file !== "lib/platform/env.ts" &&
        !/^(scripts|e2e)\/|config\.(ts|js)$|\.test\.ts$/.test(file),
    );
    expect(wrong.map((file) => `${file}: ask lib/platform/env.ts`)).toEqual([]);
  });

  it("marks every service as server-only", () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith("lib/services/") && !isTest(file) && !read(file).startsWith('import "server-only"'),
    );
    expect(wrong.map((file) => `${file} must begin with import "server-only"`)).toEqual([]);
  });

  it('writes "use server" in actions.ts of app only, and default exports where Next wants them', () => {
    const actions = files.filter((file) => /^["']use server["']/m.test(read(file)) && !isTest(file));
    expect(actions.filter((file) => !/^app\/.*actions\.ts$/.test(file))).toEqual([]);
    const byDefault = files.filter((file) => /^export default /m.test(read(file)) && !wantsDefault(file));
    expect(byDefault).toEqual([]);
  });

  it("keeps SQL out of app, components and web", () => {
    const wrong = imports.filter(
      ({ from, to }) => /^(app|components|lib\/web)\//.test(from) && to.startsWith("db/"),
    );
    expect(wrong.map(({ from }) => `${from}: the query belongs in lib/services`)).toEqual([]);
  });

  it("makes no SQL out of input: sql.raw stays in the schema, identifiers are never built", () => {
    const wrong = files.filter(
      (file) =>
        /^(app|lib)\//.test(file) && !isTest(file) && /sql\.(raw|identifier)\(|\.unsafe\(/.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  it("writes no style attribute: the content security policy blocks them", () => {
    const wrong = files.filter((file) => /\.tsx$/.test(file) && /\sstyle=/.test(read(file)));
    expect(wrong).toEqual([]);
  });
});

describe("names and sizes", () => {
  const forbidden = [
    "utils",
    "helpers",
    "misc",
    "common",
    "types",
    "constants",
    "index",
    "manager",
    "base",
    "new",
    "v2",
  ];

  it("uses kebab-case and no empty names", () => {
    const wrong = files.filter((file) => {
      const [name = ""] = basename(file).split(".");
      return forbidden.includes(name) || !/^(\[[\w.]+\]|[a-z0-9]+(-[a-z0-9]+)*)$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps files at a readable length", () => {
    const limit = (file: string) => (isTest(file) || /^(lib\/content|e2e)\//.test(file) ? 400 : 250);
    const wrong = files
      .map((file) => ({ file, lines: read(file).split("\n").length - 1 }))
      .filter(({ file, lines }) => lines > limit(file));
    expect(wrong).toEqual([]);
  });

  it("keeps folders at twelve files", () => {
    const folders = new Set(files.map((file) => dirname(file)).filter((folder) => folder !== "."));
    const wrong = [...folders]
      .map((folder) => ({
        folder,
        count: readdirSync(join(root, folder)).filter((name) => /\.tsx?$/.test(name) && !isTest(name)).length,
      }))
      .filter(({ count }) => count > 12);
    expect(wrong).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function wantsDefault(file: string): boolean {
  return (
    /^app\/.*\/?(page|layout|error|global-error|not-found|forbidden|unauthorized|default|loading|icon|manifest|robots)\.tsx?$/.test(
      file,
    ) || /config\.(ts|js|mjs)$|^scripts\/testing\//.test(file)
  );
}

function firstCircle(): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports) edges.set(from, [...(edges.get(from) ?? []), to]);
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of edges.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
