import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { type RespondentActor, respondentActor } from "@/lib/access/actor";
import { closePools, pool } from "@/lib/access/pools";
import { openSession } from "@/lib/access/session-rows";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import { changeVisitor } from "@/lib/access/sign-in-visitor";
import { fieldMessages, messages } from "@/lib/content/web/messages";
import { AppError } from "@/lib/platform/errors";
import { formHandler } from "@/lib/web/form-handler";
import { browser } from "@/scripts/testing/request-scope";

vi.mock("next/headers", () => import("@/scripts/testing/request-scope"));

const Schema = z.object({ answer: z.string().max(20) });
type Outcome = { ok: true; saved: string } | { ok: false; reason: "closed" };

let calls: string[] = [];
let outcome: () => Outcome = () => ({ ok: true, saved: "ja" });
const known = respondentActor({ allianceId: "a", respondentId: "r", generation: 1, secret: "s" });

const save = formHandler(
  Schema,
  async (actor: RespondentActor, { answer }): Promise<Outcome> => {
    calls.push(`${actor.respondentId}:${answer}`);
    return outcome();
  },
  {
    who: ({ token }) => (token === "good" ? known : null),
    to: (_, __, { token }) => `/vragenlijst/${token}`,
    back: ({ token }) => `/vragenlijst/${token}?"<b>`,
    words: { closed: "De ronde is gesloten." },
  },
);

type Sending = { headers?: Record<string, string>; body?: BodyInit; token?: string };
const post = ({ headers = {}, body = new URLSearchParams({ answer: "ja" }), token = "good" }: Sending = {}) =>
  save(
    new Request("http://localhost:3000/x", {
      method: "POST",
      body,
      headers: { origin: "http://localhost:3000", ...headers },
    }),
    { params: Promise.resolve({ token }) },
  );
const asJson = { accept: "application/json" };

beforeEach(() => {
  calls = [];
  outcome = () => ({ ok: true, saved: "ja" });
  browser.fresh();
});

describe("a form", () => {
  it("goes on with 303", async () => {
    const answer = await post();
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/vragenlijst/good"]);
    expect(calls).toEqual(["r:ja"]);
  });

  it("may be sent in parts too", async () => {
    const body = new FormData();
    body.append("answer", "nee");
    expect((await post({ body })).status).toBe(303);
    expect(calls).toEqual(["r:nee"]);
  });

  it("gets a page with a sentence when it did not work, with the way back written safely", async () => {
    outcome = () => ({ ok: false, reason: "closed" });
    const answer = await post();
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("De ronde is gesloten.");
    expect(page).toContain('href="/vragenlijst/good?&quot;&lt;b&gt;"');
    expect(page).not.toMatch(/style|<script/);
  });
});

describe("a fetch", () => {
  it("gets the result as JSON", async () => {
    expect(await (await post({ headers: asJson })).json()).toEqual({
      ok: true,
      result: { ok: true, saved: "ja" },
      to: "/vragenlijst/good",
    });
  });

  it.each([
    [{ body: new URLSearchParams() }, 422, fieldMessages.missing],
    [{ body: new URLSearchParams({ answer: "x".repeat(21) }) }, 422, fieldMessages.tooLong(20)],
    [{ body: new URLSearchParams("answer=a&answer=b") }, 422, fieldMessages.oneValue],
    [{ body: new URLSearchParams({ answer: "x".repeat(100_000) }) }, 413, messages.tooLarge],
    [{ body: "{}", headers: { "content-type": "application/json" } }, 415, messages.oddForm],
    [{ body: "junk", headers: { "content-type": "multipart/form-data; boundary=x" } }, 400, messages.oddForm],
    [{ token: "bad" }, 404, messages["not-found"]],
    [{ headers: { origin: "https://evil.example" } }, 403, messages.foreignPage],
    [{ headers: { origin: "null" } }, 403, messages.foreignPage],
    [{ headers: { "sec-fetch-site": "same-site" } }, 403, messages.foreignPage],
  ] satisfies [Sending, number, string][])(
    "gets a sentence and a status: %#",
    async (sending, status, sentence) => {
      const answer = await post({
        ...sending,
        headers: { ...asJson, ...("headers" in sending ? sending.headers : {}) },
      });
      expect(answer.status).toBe(status);
      expect(JSON.stringify(await answer.json())).toContain(sentence);
      expect(calls).toEqual([]);
    },
  );

  it.each([
    [new AppError("not-found"), 404],
    [new AppError("forbidden"), 403],
    [new AppError("conflict"), 409],
    [new AppError("too-many"), 429],
    [Object.assign(new Error("x"), { code: "ECONNREFUSED" }), 503],
    [new Error("secret_table"), 500],
  ])("gets %s as status %i", async (error, status) => {
    outcome = () => {
      throw error;
    };
    const answer = await post({ headers: asJson });
    expect(answer.status).toBe(status);
    expect(await answer.text()).not.toContain("secret_table");
  });
});

describe("where it comes from", () => {
  const sent = (headers: Record<string, string>) => {
    const request = new Request("http://localhost:3000/x", {
      method: "POST",
      body: new URLSearchParams({ answer: "ja" }),
      headers,
    });
    return save(request, { params: Promise.resolve({ token: "good" }) });
  };

  it("is enough said by Sec-Fetch-Site alone", async () => {
    expect((await sent({ "sec-fetch-site": "same-origin" })).status).toBe(303);
  });

  it("must be said", async () => expect((await sent({})).status).toBe(403));
});

describe("without a way of its own to know who posts", () => {
  const mine = formHandler(Schema, async (actor) => ({ ok: true as const, who: actor.personId }), {
    to: () => "/",
    words: {},
  });
  const sendMine = () =>
    mine(
      new Request("http://localhost:3000/x", {
        method: "POST",
        body: new URLSearchParams({ answer: "ja" }),
        headers: { origin: "http://localhost:3000", ...asJson },
      }),
      { params: Promise.resolve({}) },
    );

  it("it is the signed-in person, and a stranger gets the same answer as for what does not exist", async () => {
    const stranger = await sendMine();
    expect([stranger.status, await stranger.json()]).toEqual([
      404,
      { ok: false, message: messages["not-found"], problems: [] },
    ]);
    const userId = await ensureSignInUser({ email: "anna@overwater.example", name: "Anna" });
    await changeVisitor({ session: await pool("auth").transaction((tx) => openSession(tx, userId)) });
    expect(await (await sendMine()).json()).toMatchObject({ result: { who: userId } });
    await closePools();
  });
});
