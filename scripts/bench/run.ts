import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { tryLock } from "../cluster/lock";
import { freePort } from "../cluster/server";
import { step } from "../launch/steps";
import { casesOn } from "./cases";
import { shareCores, stayOn } from "./cores";
import { openDatabase } from "./database";
import { Load } from "./load";
import { type Measured, measure } from "./measure";
import { begin, complete, end, type Program, ready } from "./program";
import type { Scene } from "./scene/tell";
import { buildCopy, copySources } from "./source";

export type Undo = (() => unknown)[];
type Place = { folder: string; source: string; env: NodeJS.ProcessEnv };

const runs = 5;
const asServer = ["--import", "tsx", "--conditions=react-server"];

/** Builds, tells and serves beside the product's own, then measures. What must be stopped is pushed on `undo`. */
export async function runBench(folder: string, undo: Undo): Promise<Measured[]> {
  mkdirSync(join(folder, "log"), { recursive: true });
  undo.push(onlyOne(folder));
  const cores = shareCores();
  const source = copySources(folder);
  await step("schermen en vloeren bouwen", () => buildCopy(source, logOf(folder, "build")));
  stayOn(cores.others);
  const secret = randomBytes(48).toString("base64url");
  const database = await step("database", () => openDatabase(folder, secret));
  undo.push(() => database.stop());
  const port = await freePort();
  const place = { folder, source, env: settings({ secret, port, url: database.url }) };
  await step("tabellen", () => complete(script(place, "scripts/migrate.ts")));
  const told = await step("vijftig samenwerkingen", () =>
    complete(script(place, "scripts/bench/scene/tell.ts")),
  );
  const server = await step("server", () => serve(place, cores.server, undo));
  const load = new Load(port);
  undo.push(() => load.close());
  const bench = { load, database, serverPid: server, runs };
  const measured: Measured[] = [];
  for (const one of casesOn(told as Scene, port)) {
    measured.push(await step(one.name, () => measure(bench, one)));
  }
  return measured;
}

async function serve(place: Place, cores: string, undo: Undo): Promise<number> {
  const program = {
    ...script(place, "scripts/serve.ts"),
    args: ["--import", "tsx", "scripts/serve.ts"],
    cores,
  };
  const child = begin(program);
  undo.push(() => end(child));
  await ready(child, program);
  return child.pid ?? 0;
}

/** The demo in production dress: its own database, no mail sent, no worker. */
function settings({ secret, port, url }: { secret: string; port: number; url: string }): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...own } = process.env;
  return {
    ...own,
    ...{ EMBEDDED_DATABASE: url, MEENT_SECRET: secret, PORT: String(port) },
    ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  };
}

function script({ folder, source, env }: Place, file: string): Program {
  const name = file.replace(/^.*\/|\.ts$/g, "");
  return { name: file, args: [...asServer, file], cwd: source, env, logFile: logOf(folder, name) };
}

function onlyOne(folder: string): () => void {
  const result = tryLock(join(folder, "bench.lock"));
  if (typeof result === "function") return result;
  throw new Error(`er loopt al een meting (proces ${result.pid})`);
}

const logOf = (folder: string, name: string): string => join(folder, "log", `${name}.log`);
