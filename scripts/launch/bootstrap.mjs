import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

// Plain JavaScript for whatever Node the machine has: it runs before anything is installed.

const root = resolve(import.meta.dirname ?? new URL("..", import.meta.url).pathname, "..", "..");

/** Installs when needed and goes on in the pinned Node of node_modules. Ends this process with its exit code. */
export async function continueInstalled(script, args) {
  process.chdir(root);
  await install();
  const pinned = join(
    root,
    "node_modules",
    "node",
    "bin",
    process.platform === "win32" ? "node.exe" : "node",
  );
  const child = spawn(existsSync(pinned) ? pinned : process.execPath, ["--import", "tsx", script, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  leaveWithParent(child);
  child.once("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
}

/** npm, or the shell between npm and us, can be killed without a word; then nobody waits for us any more. */
function leaveWithParent(child) {
  if (!process.env.npm_lifecycle_event) return;
  const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const atFirst = ancestors();
  setInterval(() => ancestors() === atFirst || child.kill("SIGTERM"), 1000).unref();
}

function parentOf(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1];
}

async function install() {
  if (isInstalled()) return;
  const release = await installLock();
  try {
    if (!isInstalled()) await npmInstall();
  } finally {
    release();
  }
}

/** npm keeps what it installed in a lockfile of its own; the two must name the same versions. */
function isInstalled() {
  const [wanted, present] = ["package-lock.json", "node_modules/.package-lock.json"].map(packages);
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === "" || link || (optional && !present[path]) || present[path]?.version === version,
  );
}

function packages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/** Exactly the lockfile; where a registry lacks a package for some other platform, as near as it can. */
async function npmInstall() {
  const began = Date.now();
  const seconds = () => `${Math.round((Date.now() - began) / 1000)} s`;
  console.log("  … pakketten installeren (alleen de eerste keer)");
  const ticker = setInterval(() => console.log(`    nog bezig, ${seconds()}`), 10_000);
  const done = (await npm(["ci"], "ignore")) || (await npm(["install", "--no-save"], "inherit"));
  clearInterval(ticker);
  if (!done) throw new Error("De pakketten zijn niet geïnstalleerd; de melding hierboven zegt waarom.");
  console.log(`  ✓ pakketten geïnstalleerd (${seconds()})`);
}

function npm(command, errors) {
  const args = [...command, "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: root, stdio: ["ignore", "ignore", errors] };
  const script = process.env.npm_execpath;
  const child = script?.endsWith(".js")
    ? spawn(process.execPath, [script, ...args], options)
    : spawn("npm", args, { ...options, shell: process.platform === "win32" });
  return new Promise((settle) => {
    child.once("error", () => settle(false));
    child.once("exit", (code) => settle(code === 0));
  });
}

async function installLock() {
  mkdirSync(join(root, ".data"), { recursive: true });
  const file = join(root, ".data", "install.lock");
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => rmSync(file, { force: true });
    } catch {
      if (!isAlive(Number(readIfThere(file)))) rmSync(file, { force: true });
    }
    await new Promise((done) => setTimeout(done, 250));
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
