import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { DrizzleAdapter } from "@auth/drizzle-adapter";
import { eq, sql } from "drizzle-orm";
import type { Adapter, AdapterSession } from "next-auth/adapters";
import type { Database, Transaction } from "@/db/client";
import { signInSession, signInUser } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { now } from "@/lib/platform/clock";

const day = 24 * 60 * 60;
/** Seconds: ends after a week without use, and after a month whatever happens. */
export const sessionLimits = { idle: 7 * day, renewAfter: day, absolute: 30 * day };

/** The token goes to the browser and nowhere else. */
export type OpenedSession = { token: string; expires: Date };

/** Always a fresh token, so nobody can fix one beforehand; the session that the browser held before ends. */
export async function openSession(
  tx: Transaction,
  userId: string,
  { replaces = null, browser = null }: { replaces?: string | null; browser?: string | null } = {},
): Promise<OpenedSession> {
  const rows = sessionAdapter(tx);
  const token = randomBytes(32).toString("base64url");
  const start = now().getTime();
  if (replaces) await rows.deleteSession(replaces);
  await rows.createSession({
    sessionToken: token,
    userId,
    expires: new Date(start + sessionLimits.idle * 1000),
    browser,
  });
  return { token, expires: new Date(start + sessionLimits.absolute * 1000) };
}

export const endSession = (token: string): Promise<void> => sessionAdapter(pool("auth")).deleteSession(token);

/** What the table knows a token by. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("base64url");

type SessionRows = Omit<Adapter, "createSession" | "deleteSession"> & {
  createSession(session: AdapterSession & { browser?: string | null }): Promise<AdapterSession>;
  deleteSession(token: string): Promise<void>;
};

/** next-auth's own adapter, except that a token is hashed before it comes near the table. */
export function sessionAdapter(db: Database | Transaction): SessionRows {
  const rows = adapterOn(db);
  const byToken = (token: string) => eq(signInSession.sessionToken, hashToken(token));
  return {
    ...rows,
    async createSession(session) {
      const row = { ...session, sessionToken: hashToken(session.sessionToken), createdAt: now() };
      await db.insert(signInSession).values(row);
      return session;
    },
    async getSessionAndUser(token) {
      const found = (await rows.getSessionAndUser?.(hashToken(token))) ?? null;
      return found && found.session.expires > now() ? found : null;
    },
    async updateSession({ sessionToken, expires }) {
      if (!expires) return null;
      const latest = sql`${signInSession.createdAt} + make_interval(secs => ${sessionLimits.absolute})`;
      const [row] = await db
        .update(signInSession)
        .set({ expires: sql`least(${expires.toISOString()}::timestamptz, ${latest})` })
        .where(byToken(sessionToken))
        .returning();
      return row ?? null;
    },
    async deleteSession(token) {
      await db.delete(signInSession).where(byToken(token));
    },
  };
}

/** Kept per database: the adapter builds table definitions of its own, which is not for every request. */
function adapterOn(db: Database | Transaction): Adapter {
  const adapter = adapters.get(db) ?? DrizzleAdapter(db, tables);
  adapters.set(db, adapter);
  return adapter;
}

const adapters = new WeakMap<object, Adapter>();

type Tables = NonNullable<Parameters<typeof DrizzleAdapter<Database>>[1]>;
// Without providers there are no accounts; the adapter's type asks for their table all the same.
const tables = { usersTable: signInUser, sessionsTable: signInSession } as unknown as Tables;
