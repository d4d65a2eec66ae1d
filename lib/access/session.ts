import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { redirect } from "next/navigation";
import NextAuth, { type NextAuthConfig } from "next-auth";
import { cache } from "react";
import { z } from "zod";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { pool } from "@/lib/access/pools";
import { sessionAdapter, sessionLimits } from "@/lib/access/session-rows";
import { ownPath } from "@/lib/domain/people/own-path";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { mac } from "@/lib/platform/keys";
import { log } from "@/lib/platform/log";

/**
 * Who is signed in, for pages; anybody else goes to the sign-in page.
 * @param path where to come back to after signing in: the page's own path.
 */
export async function currentActor(path?: string): Promise<PersonActor> {
  const actor = await optionalActor();
  if (actor) return actor;
  const back = path ? ownPath(path) : null;
  redirect(back ? `/aanmelden?naar=${encodeURIComponent(back)}` : "/aanmelden");
}

/** For route handlers that are not forms, such as downloads. @throws AppError not-found for a stranger. */
export async function handlerActor(): Promise<PersonActor> {
  const actor = await optionalActor();
  if (!actor) throw new AppError("not-found");
  return actor;
}

/** One statement, once per request. @throws when the database is away: an outage must not look like a stranger. */
export const optionalActor = cache(async (): Promise<PersonActor | null> => {
  const trouble: Trouble = { errors: [] };
  const found = Found.safeParse(await troubles.run(trouble, () => auth()));
  const [error] = trouble.errors;
  if (error) throw error;
  if (!found.success) return null;
  return personActor(found.data.user.id, { sessionToken: found.data.sessionToken });
});

export const secureCookies = (): boolean => env.baseUrl.startsWith("https:");
export const sessionCookieName = (): string => (secureCookies() ? "__Host-meent.session" : "meent.session");
export const cookieRules = () =>
  ({ httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies() }) as const;

/** What next-auth must hand over; anything else is nobody. The token is the hash that the table knows. */
const Found = z.object({ user: z.object({ id: z.string().refine(isId) }), sessionToken: z.string().min(1) });

type Trouble = { errors: unknown[] };
const troubles = new AsyncLocalStorage<Trouble>();

// next-auth reads and extends sessions; its routes are mounted nowhere, so there is nothing to post to.
const { auth } = NextAuth(
  (): NextAuthConfig => ({
    providers: [],
    adapter: sessionAdapter(pool("auth")),
    secret: mac("next-auth"),
    trustHost: true,
    session: { strategy: "database", maxAge: sessionLimits.idle, updateAge: sessionLimits.renewAfter },
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieRules() } },
    callbacks: { session: ({ session }) => session },
    logger: { error: noteTrouble, warn: () => {}, debug: () => {} },
  }),
);

/** next-auth turns a failing database into "not signed in"; this keeps the error. */
function noteTrouble(error: Error): void {
  const trouble = troubles.getStore();
  // Its name is the name of a class, which a build shortens; its type stays.
  if ((error as { type?: unknown }).type === "SessionTokenError" && trouble) {
    const cause = error.cause as { err?: unknown } | undefined;
    trouble.errors.push(cause?.err ?? error);
  } else log.warn({ err: error }, "a request that next-auth refused");
}
