import { expect, it } from "vitest";
import { readEnv } from "@/lib/platform/env";

const { database } = readEnv(process.env);
Object.assign(process.env, {
  DATABASE_URL: database.app,
  DATABASE_AUTH_URL: database.auth,
  APP_URL: "https://meent.example",
  SMTP_URL: "smtp://localhost:2525",
});

const { demoPeople, signInAsDemoPerson } = await import("./demo");
const { ensureSignInUser } = await import("@/lib/access/sign-in-user");
const { cookieRules, sessionCookieName } = await import("@/lib/access/session");
const { closePools, pool } = await import("@/lib/access/pools");
const { signInSession } = await import("@/db/schema/sign-in");

it("has no demo people outside the demo, even when the verb is called with their address", async () => {
  const email = "m.hofstra@overwater.example";
  await ensureSignInUser({ email, name: "Marieke Hofstra" });
  const visitor = { address: "192.0.2.1", asked: null, sessionToken: null };
  expect(await demoPeople()).toEqual([]);
  await expect(signInAsDemoPerson(visitor, { email })).rejects.toMatchObject({ code: "not-found" });
  expect(await pool("auth").select().from(signInSession)).toEqual([]);
  await closePools();
});

it("keeps the session in a cookie that no other host, script or plain connection gets", () => {
  expect(sessionCookieName()).toBe("__Host-meent.session");
  expect(cookieRules()).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
});
