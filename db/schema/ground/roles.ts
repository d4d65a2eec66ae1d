import { pgRole } from "drizzle-orm/pg-core";

/** Serves the application. Owns nothing, bypasses nothing. */
export const appRole = pgRole("meent_app").existing();
/** Runs jobs: everything meent_app may, and entering as the system. */
export const workerRole = pgRole("meent_worker").existing();
/** Reads and deletes the sealed answers of a round; used by the worker's reveal only. */
export const revealRole = pgRole("meent_reveal").existing();
/** Owns the queue's schema and reads the list of due work. */
export const jobsRole = pgRole("meent_jobs").existing();
/** Sees the sign-in tables and nothing else. */
export const authRole = pgRole("meent_auth").existing();
/** Owns the enter functions and reads membership. */
export const gateRole = pgRole("meent_gate").existing();
