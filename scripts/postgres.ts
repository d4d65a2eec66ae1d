import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import postgres from "postgres";
import { chooseHome, type Home } from "./cluster/home";
import { lock } from "./cluster/lock";
import { prepareOwner, type Wanted } from "./cluster/prepare";
import { dataOf, freePort, halt, initialise, runningPostmaster, start, superuser } from "./cluster/server";

export interface Cluster {
  readonly port: number;
  /** True when the server was running already. */
  readonly attached: boolean;
  superUrl(database: string): string;
  ownerUrl(database: string): string;
  /** Calls back once when the server goes away while we use it. */
  onLost(callback: () => void): void;
  /** Stops the server, unless another process still uses it: then that one does. */
  stop(): Promise<void>;
}

export interface ClusterOptions extends Wanted {
  /** Extra arguments for the server, such as ["-c", "fsync=off"]; a server that runs already keeps its own. */
  readonly flags?: readonly string[];
}

interface State {
  readonly password: string;
  readonly port: number;
  readonly data: string;
}

const leaseName = "meent lease";

/** A real PostgreSQL in `dir`, whatever state the last run left it in; `dir`.json says where it is. */
export async function ensurePg(dir: string, options: ClusterOptions): Promise<Cluster> {
  const folder = resolve(dir);
  const home = chooseHome(folder);
  const unlock = await lock(`${folder}.lock`);
  try {
    const state = await readState(folder, home);
    if (!existsSync(dataOf(home))) initialise(home, state.password);
    const url = urls(state.password);
    const running = runningPostmaster(home);
    const attached = running !== null && (await answersWithin(() => answers(url, running.port), 30_000));
    if (running && !attached) await halt(running);
    const postmaster =
      running && attached
        ? running
        : await start({
            home,
            port: state.port,
            flags: options.flags ?? [],
            answers: (port) => answers(url, port),
          });
    writeState(folder, { ...state, port: postmaster.port });
    const lease = await takeLease(url(postmaster.port, "postgres"));
    await prepareOwner(lease.sql, options);
    return {
      port: postmaster.port,
      attached,
      superUrl: (database) => url(postmaster.port, database),
      ownerUrl: (database) => ownerUrl(postmaster.port, database, options.ownerPassword),
      onLost: lease.onLost,
      stop: async () => {
        const release = await lock(`${folder}.lock`);
        try {
          if (await lease.end()) await halt(postmaster);
        } finally {
          release();
        }
      },
    };
  } finally {
    unlock();
  }
}

async function readState(folder: string, home: Home): Promise<State> {
  const file = `${folder}.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as State;
  if (existsSync(dataOf(home))) {
    if (!home.elsewhere)
      throw new Error(`${file} ontbreekt. Verwijder ook ${folder} om opnieuw te beginnen.`);
    const orphan = runningPostmaster(home);
    if (orphan) await halt(orphan);
    rmSync(dataOf(home), { recursive: true });
  }
  const state = {
    password: randomBytes(24).toString("base64url"),
    port: await freePort(),
    data: dataOf(home),
  };
  writeState(folder, state);
  return state;
}

function writeState(folder: string, state: State): void {
  writeFileSync(`${folder}.json`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
}

function urls(password: string): (port: number, database: string) => string {
  return (port, database) => `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

function ownerUrl(port: number, database: string, password: string): string {
  return `postgres://meent_owner:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

async function answers(url: (port: number, database: string) => string, port: number): Promise<boolean> {
  const sql = postgres(url(port, "postgres"), { max: 1, connect_timeout: 3 });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function answersWithin(ask: () => Promise<boolean>, patienceMs: number): Promise<boolean> {
  for (const until = Date.now() + patienceMs; Date.now() < until; ) if (await ask()) return true;
  return false;
}

/** One open connection per process that uses the server: the last one to leave turns off the light. */
async function takeLease(url: string) {
  let leaving = false;
  let lost = (): void => {};
  const sql = postgres(url, {
    max: 1,
    max_lifetime: null,
    onnotice: () => {},
    onclose: () => leaving || lost(),
    connection: { application_name: leaseName },
  });
  await sql`select 1`;
  return {
    sql,
    onLost: (callback: () => void) => {
      lost = callback;
    },
    end: async (): Promise<boolean> => {
      leaving = true;
      const others = await sql`
        select 1 from pg_stat_activity where application_name = ${leaseName} and pid <> pg_backend_pid()
      `.catch(() => []);
      await sql.end({ timeout: 1 });
      return others.length === 0;
    },
  };
}
