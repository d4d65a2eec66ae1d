import { readdirSync } from "node:fs";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { signInSession, signInUser } from "@/db/schema/sign-in";
import { closePools, pool } from "@/lib/access/pools";
import { currentActor, handlerActor, optionalActor } from "@/lib/access/session";
import { endSession, hashToken, openSession } from "@/lib/access/session-rows";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import { changeVisitor, readVisitor, writeAsked } from "@/lib/access/sign-in-visitor";
import { at } from "@/lib/platform/clock";
import { newId } from "@/lib/platform/ids";
import { countStatements } from "@/lib/platform/statement-count";
import { browser } from "@/scripts/testing/request-scope";

vi.mock("next/headers", () => import("@/scripts/testing/request-scope"));
afterAll(closePools);

const cookie = "meent.session";
let userId: string;

beforeEach(async () => {
  browser.fresh();
  await pool("auth").delete(signInSession);
  userId = await ensureSignInUser({ email: "anna@overwater.example", name: "Anna Visser" });
});

async function signIn(): Promise<string> {
  const session = await pool("auth").transaction((tx) => openSession(tx, userId));
  await changeVisitor({ session });
  return session.token;
}

async function expiry(): Promise<number> {
  const [row] = await pool("auth").select().from(signInSession).where(eq(signInSession.userId, userId));
  return row?.expires.getTime() ?? 0;
}

describe("who is signed in", () => {
  it("is the person of the session, looked up with one statement", async () => {
    const token = await signIn();
    const { result, statements } = await countStatements(optionalActor);
    expect(result).toMatchObject({ kind: "person", personId: userId, sessionToken: hashToken(token) });
    expect(statements).toHaveLength(1);
    expect(await handlerActor()).toEqual(result);
  });

  it("stays signed in by coming back, written down at most once a day", async () => {
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    await at(twoDaysAgo, signIn);
    const [before, first, second] = [
      await expiry(),
      await countStatements(optionalActor),
      await countStatements(optionalActor),
    ];
    expect([first.statements.length, second.statements.length]).toEqual([2, 1]);
    expect((await expiry()) - before).toBeGreaterThan(1.9 * 86_400_000);
  });

  it("is nobody without a cookie, and that costs no statement", async () => {
    const { result, statements } = await countStatements(optionalActor);
    expect(result).toBeNull();
    expect(statements).toEqual([]);
  });

  it.each(["", "x", "undefined", "null", "' or 1=1 --", "é", "a".repeat(3000), newId()])(
    "is nobody with the cookie %j",
    async (value) => {
      browser.holds(cookie, value);
      expect(await optionalActor()).toBeNull();
    },
  );

  it("is nobody with what the table holds instead of the token", async () => {
    const token = await signIn();
    browser.holds(cookie, hashToken(token));
    expect(await optionalActor()).toBeNull();
  });

  it("is nobody any more after signing out, wherever the cookie was copied to", async () => {
    const token = await signIn();
    await endSession(token);
    expect(browser.cookie(cookie)?.value).toBe(token);
    expect(await optionalActor()).toBeNull();
  });

  it("is nobody when the person has gone", async () => {
    await signIn();
    await pool("auth").delete(signInUser).where(sql`${signInUser.id} = ${userId}`);
    expect(await optionalActor()).toBeNull();
  });

  it("is sent to the sign-in page with the way back, on this site only", async () => {
    const place = async (path?: string) =>
      currentActor(path).catch((error: { digest?: string }) => error.digest?.split(";")[2]);
    expect(await place("/samenwerkingen/1?a=b")).toBe("/aanmelden?naar=%2Fsamenwerkingen%2F1%3Fa%3Db");
    expect(await place("//evil.example")).toBe("/aanmelden");
    expect(await place()).toBe("/aanmelden");
    await expect(handlerActor()).rejects.toMatchObject({ code: "not-found" });
  });

  it("is not taken for a stranger when the database fails", async () => {
    await signIn();
    const broken = vi.spyOn(pool("auth"), "select").mockImplementation(() => {
      throw Object.assign(new Error("gone"), { code: "CONNECTION_ENDED" });
    });
    await expect(optionalActor()).rejects.toMatchObject({ code: "CONNECTION_ENDED" });
    broken.mockRestore();
    expect(await optionalActor()).toMatchObject({ personId: userId });
  });
});

describe("what a browser holds", () => {
  it("a session that scripts cannot read, for a month at most", async () => {
    await signIn();
    const rules = browser.cookie(cookie)?.rules;
    expect(rules).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
    expect(rules).not.toHaveProperty("domain");
    const days = (Number(rules?.expires) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29);
    expect(days).toBeLessThanOrEqual(30);
  });

  it("the code it asked for, under a seal that cannot be made elsewhere", async () => {
    const asked = { requestId: newId(), path: "/samenwerkingen" };
    await changeVisitor({ asked });
    expect((await readVisitor()).asked).toEqual(asked);
    const sealed = writeAsked(asked);
    const [id = "", place = "", seal = ""] = sealed.split(".");
    const elsewhere = Buffer.from("/elders").toString("base64url");
    for (const forged of [
      `${newId()}.${place}.${seal}`,
      `${id}.${elsewhere}.${seal}`,
      `${id}.${place}.`,
      `${sealed}.x`,
      "..",
      "",
    ]) {
      browser.holds("meent.asked", forged);
      expect((await readVisitor()).asked).toBeNull();
    }
    await changeVisitor({ asked: null });
    expect(browser.cookie("meent.asked")).toBeUndefined();
  });

  it("and its address comes from the entry that our own server saw", async () => {
    browser.sends({ "x-forwarded-for": "6.6.6.6, 192.0.2.7" });
    expect((await readVisitor()).address).toBe("192.0.2.7");
  });
});

it("has none of next-auth's routes: there is no session to post to, no provider to sign in with", () => {
  expect(readdirSync("app/api").filter((name) => name.startsWith("auth"))).toEqual([]);
});
