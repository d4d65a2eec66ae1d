import { readFileSync } from "node:fs";
import { known } from "@/e2e/support/guard/demo";

/** What the build says it holds. */
export function builtRoutes(): string[] {
  return Object.values(read<Record<string, string>>(".next/app-path-routes-manifest.json")).sort();
}

type Actions = Record<string, { exportedName: string }>;

/** Every server action of the build: its name, and the id that a client calls it by. */
export function builtActions(): [name: string, id: string][] {
  const { node } = read<{ node: Actions }>(".next/server/server-reference-manifest.json");
  return Object.entries(node).map(([id, { exportedName }]) => [exportedName, id]);
}

let ids: Map<string, string> | undefined;

export function actionId(name: string): string {
  ids ??= new Map(builtActions());
  return known(ids.get(name));
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
