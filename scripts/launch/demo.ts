import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readEnv } from "../../lib/platform/env";
import { tryLock } from "../cluster/lock";
import { isFree } from "../cluster/server";
import { buildWhenNeeded } from "./build";
import { finish, interrupt } from "./child";
import { type DemoDatabase, openDatabase } from "./demo-database";
import type { DemoOptions } from "./demo-options";
import { type Kept, keepAlive } from "./keep-alive";
import { sourceHash } from "./source-hash";
import { say, step } from "./steps";

export interface Demo {
  readonly address: string;
  /** Stops what was started, last first. Also after a start that failed half way. */
  stop(): Promise<void>;
}

const filling = ["db", "scripts/migrate.ts", "scripts/story", "package-lock.json"];

type Undo = (() => unknown)[];

const tsx = ["--import", "tsx"];
const asServer = [...tsx, "--conditions=react-server"];

export function prepareDemo(options: DemoOptions): Demo & { start(): Promise<void> } {
  mkdirSync(join(options.folder, "log"), { recursive: true });
  const settings = demoSettings(options);
  const { port, baseUrl } = readEnv({ ...settings, EMBEDDED_DATABASE: "postgres://127.0.0.1/later" });
  const undo: Undo = [];
  let starting = Promise.resolve();
  let underWay = false;
  return {
    address: baseUrl,
    start: () => {
      undo.push(onlyOne(options, baseUrl));
      underWay = true;
      starting = refuseBusyPort(port)
        .then(() => startInOrder(options, settings, undo))
        .finally(() => {
          underWay = false;
        });
      return starting;
    },
    stop: async () => {
      // A start must come to rest first, or it would leave behind what it was just starting.
      if (underWay) interrupt();
      await starting.catch(() => {});
      for (let last = undo.pop(); last; last = undo.pop()) await last();
    },
  };
}

async function startInOrder(options: DemoOptions, settings: NodeJS.ProcessEnv, undo: Undo): Promise<void> {
  const building = build(options);
  if (options.fresh) rmSync(join(options.folder, "mail"), { recursive: true, force: true });
  const database = await step("database", () => openDatabase(options, settings.MEENT_SECRET ?? ""));
  undo.push(() => database.stop());
  const env = { ...settings, EMBEDDED_DATABASE: database.url };
  await fillDatabase(options, database, env);
  await building;
  await step("server en werker", async () => {
    const { worker, server } = startPrograms(options, env);
    undo.push(worker.stop, server.stop);
    if (!(await server.ready)) throw new Error(`De server start niet; zie ${logOf(options, "serve")}`);
  });
}

/** Skipped when nothing changed since the last time: it takes most of a second start. */
async function fillDatabase(options: DemoOptions, database: DemoDatabase, env: NodeJS.ProcessEnv) {
  const hash = sourceHash([...filling, join(options.folder, "secret")]);
  if ((await database.preparedWith()) === hash) return;
  await step("tabellen", () => runScript("scripts/migrate.ts", options, env));
  await step("voorbeeldverhaal", () => runScript("scripts/story/seed.ts", options, env));
  await database.markPrepared(hash);
}

/** Beside the database steps; its failure is heard when we come to wait for it. */
function build(options: DemoOptions): Promise<void> {
  if (options.dev) return Promise.resolve();
  const building = step("schermen bouwen", () => buildWhenNeeded(logOf(options, "build")));
  building.catch(() => {});
  return building;
}

function runScript(script: string, options: DemoOptions, env: NodeJS.ProcessEnv): Promise<void> {
  const name = script.replace(/^.*\/|\.ts$/g, "");
  return finish({ name: script, args: [...asServer, script], env, logFile: logOf(options, name) });
}

function startPrograms(options: DemoOptions, env: NodeJS.ProcessEnv): { worker: Kept; server: Kept } {
  const serve = [...tsx, "scripts/serve.ts", ...(options.dev ? ["--dev"] : [])];
  const work = [...asServer, "scripts/worker.ts"];
  return {
    worker: keepAlive({ name: "De werker", args: work, env, logFile: logOf(options, "worker") }, say),
    server: keepAlive({ name: "De server", args: serve, env, logFile: logOf(options, "serve") }, say),
  };
}

function demoSettings({ folder, dev }: DemoOptions): NodeJS.ProcessEnv {
  return {
    MEENT_MAILBOX: join(folder, "mail"),
    FILES_DIR: join(folder, "files"),
    ...process.env,
    MEENT_SECRET: keptSecret(join(folder, "secret")),
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

function keptSecret(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

function onlyOne({ folder }: DemoOptions, address: string): () => void {
  const result = tryLock(join(folder, "start.lock"), address);
  if (typeof result === "function") return result;
  throw new Error(`Meent draait al op ${result.note} (proces ${result.pid}). Stop die eerst met Ctrl-C.`);
}

async function refuseBusyPort(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Error(
    `Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld: PORT=${port + 1} npm start`,
  );
}

function logOf({ folder }: DemoOptions, name: string): string {
  return join(folder, "log", `${name}.log`);
}
