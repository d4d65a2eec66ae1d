import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { closePools, pool } from "@/lib/access/pools";
import { openSession } from "@/lib/access/session-rows";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import { changeVisitor } from "@/lib/access/sign-in-visitor";
import { type FormState, untouched } from "@/lib/content/web/form-state";
import { fieldMessages, messages } from "@/lib/content/web/messages";
import { AppError } from "@/lib/platform/errors";
import { withRequestId } from "@/lib/platform/log";
import { formAction, plain, visitorAction } from "@/lib/web/form-action";
import { browser } from "@/scripts/testing/request-scope";

vi.mock("next/headers", () => import("@/scripts/testing/request-scope"));

const Schema = z.object({ name: z.string().max(20) });
type Outcome =
  | { ok: true; id: string }
  | { ok: false; reason: "closed"; day: string }
  | { ok: false; reason: "taken" };

let calls: string[] = [];
let outcome: () => Outcome = () => ({ ok: true, id: "7" });
let userId: string;

const save = formAction(
  Schema,
  async (actor, { name }): Promise<Outcome> => {
    calls.push(`${actor.personId}:${name}`);
    return outcome();
  },
  {
    to: ({ id }) => (id === "stay" ? null : `/samenwerkingen/${id}`),
    words: {
      closed: ({ day }) => `Gesloten sinds ${day}.`,
      taken: { at: "name", text: "Die naam is er al." },
    },
  },
);

const form = (...fields: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};
const press = (...fields: [string, string][]) => save(untouched, form(...fields));
const placeAfter = (doing: Promise<unknown>) =>
  doing.then(
    () => "stayed",
    (error: { digest?: string }) => error.digest?.split(";")[2],
  );

beforeEach(async () => {
  calls = [];
  outcome = () => ({ ok: true, id: "7" });
  browser.fresh();
  userId = await ensureSignInUser({ email: "anna@overwater.example", name: "Anna" });
  const session = await pool("auth").transaction((tx) => openSession(tx, userId));
  await changeVisitor({ session });
  return closePools;
});

describe("an action", () => {
  it("runs the verb for the signed-in person and goes on", async () => {
    expect(await placeAfter(press(["name", "Anna"]))).toBe("/samenwerkingen/7");
    expect(calls).toEqual([`${userId}:Anna`]);
  });

  it("may stay on the page", async () => {
    outcome = () => ({ ok: true, id: "stay" });
    expect(await press(["name", "Anna"])).toMatchObject({ status: "done", values: { name: "Anna" } });
  });

  it("says why a verb refuses, and keeps what was entered", async () => {
    outcome = () => ({ ok: false, reason: "closed", day: "maandag" });
    expect(await press(["name", "Anna"])).toEqual({
      status: "refused",
      message: "Gesloten sinds maandag.",
      problems: [],
      values: { name: "Anna" },
    });
    outcome = () => ({ ok: false, reason: "taken" });
    expect(await press(["name", "Anna"])).toMatchObject({
      problems: [{ fieldId: "name", message: "Die naam is er al." }],
    });
  });

  it("does not run with a wrong field, and keeps what was entered", async () => {
    const long = "x".repeat(100_000);
    expect(await press(["name", long])).toMatchObject({ status: "refused", values: { name: long } });
    expect(await press()).toMatchObject({ problems: [{ fieldId: "name", message: fieldMessages.missing }] });
    expect(calls).toEqual([]);
  });

  it.each([
    ["not-found", messages["not-found"]],
    ["forbidden", messages.forbidden],
    ["conflict", messages.conflict],
    ["invalid", messages.invalid],
    ["too-many", messages["too-many"]],
  ] as const)("puts %s in words", async (code, message) => {
    outcome = () => {
      throw new AppError(code, "with inner detail");
    };
    expect(await press(["name", "Anna"])).toMatchObject({
      status: "refused",
      message,
      values: { name: "Anna" },
    });
  });

  it("puts what is thrown in the words of its own page, when that has any", async () => {
    const polite = formAction(
      Schema,
      async (): Promise<{ ok: true }> => {
        throw new AppError("not-found");
      },
      { to: () => null, words: { "not-found": "Deze uitnodiging is er niet meer voor u." } },
    );
    expect(await polite(untouched, form(["name", "Anna"]))).toMatchObject({
      message: "Deze uitnodiging is er niet meer voor u.",
    });
  });

  it("says that the data are away when the database is, however deep the cause", async () => {
    outcome = () => {
      throw new Error("Failed query", { cause: Object.assign(new Error("x"), { code: "57P01" }) });
    };
    expect(await press(["name", "Anna"])).toMatchObject({
      message: messages.databaseAway,
      values: { name: "Anna" },
    });
  });

  it("gives a code and no detail for what nobody expected", async () => {
    outcome = () => {
      throw new Error("select * from secret_table");
    };
    const state = await withRequestId("0a1b2c3d-4e5f-6789-abcd-ef0123456789", () => press(["name", "Anna"]));
    expect(state.message).toBe(messages.failed("23456789"));
    expect(JSON.stringify(state)).not.toContain("secret_table");
  });

  it("tells who is not signed in, and loses nothing", async () => {
    browser.fresh();
    expect(await press(["name", "Anna"])).toMatchObject({
      message: messages.signedOut,
      values: { name: "Anna" },
    });
    expect(calls).toEqual([]);
  });
});

describe("an action is a public endpoint", () => {
  it.each([
    ["another site", { origin: "https://evil.example" }],
    ["a page without an origin of its own", { origin: "null" }],
    ["a sub-domain", { origin: "http://evil.localhost:3000" }],
    ["another port", { origin: "http://localhost:3001" }],
    ["a browser that says it comes from elsewhere", { "sec-fetch-site": "cross-site" }],
    ["a browser on a sub-domain", { "sec-fetch-site": "same-site" }],
    ["an address bar", { "sec-fetch-site": "none" }],
  ])("refuses %s", async (_, sent) => {
    browser.sends(sent);
    expect(await press(["name", "Anna"])).toMatchObject({ message: messages.foreignPage });
    expect(calls).toEqual([]);
  });

  it("takes any arguments without an exception", async () => {
    const odd = save as (...given: unknown[]) => Promise<FormState>;
    for (const given of [[], [null], ["x", "y"], [{}, {}], [untouched, { get: () => "x" }], [1, 2, 3]]) {
      expect(await odd(...given)).toMatchObject({ status: "refused", message: messages.oddForm });
    }
    expect(calls).toEqual([]);
  });

  it("works with the form as its only argument too", async () => {
    const button = plain(save);
    expect(await placeAfter(button(form(["name", "Anna"])))).toBe("/samenwerkingen/7");
    await expect(button(form())).rejects.toThrow();
  });
});

describe("an action of a browser that is not signed in", () => {
  it("gives the verb the browser, and turns what changed into cookies", async () => {
    const verb = async (visitor: { sessionToken: string | null }) => ({
      ok: true as const,
      session: null,
      was: visitor.sessionToken,
    });
    const leave = visitorAction(z.object({}), verb, {
      to: ({ was }) => (was ? "/aanmelden" : "/"),
      words: {},
    });
    expect(await placeAfter(leave(untouched, form()))).toBe("/aanmelden");
    expect(browser.cookie("meent.session")).toBeUndefined();
  });
});
