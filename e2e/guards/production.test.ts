import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askAt, call, cookiesOf, ownAddress } from "@/e2e/support/guard/ask";
import { start } from "@/e2e/support/guard/programs";
import { actionId } from "@/e2e/support/guard/routes";
import { expect, test } from "@/e2e/support/guard/test";
import { readMail } from "@/e2e/support/mailbox";
import { rolePassword } from "@/lib/platform/env";
import { freePort } from "@/scripts/cluster/server";

const address = "https://meent.example";
const serve = ["--import", "tsx", "scripts/serve.ts"];

/** What the people who run Meent would set, at the database of the demo. */
function settings(folder: string): Record<string, string> {
  const secret = readFileSync(join(folder, "secret"), "utf8");
  const { port } = JSON.parse(readFileSync(join(folder, "pg.json"), "utf8")) as { port: number };
  const as = (role: string) => `postgres://${role}:${rolePassword(secret, role)}@127.0.0.1:${port}/meent`;
  return {
    NODE_ENV: "production",
    MEENT_SECRET: secret,
    APP_URL: address,
    SMTP_URL: "smtp://127.0.0.1:9",
    DATABASE_URL: as("meent_app"),
    DATABASE_AUTH_URL: as("meent_auth"),
  };
}

test("In production nothing of the demo is left, and cookies travel over https only", async ({
  page,
  world,
  demo,
}) => {
  test.setTimeout(120_000);
  const port = await freePort();
  const server = start(serve, { ...settings(demo.folder), PORT: String(port) });
  const { email } = await world.settlePerson({ name: "Petra Productie" });
  const ask = askAt(`http://localhost:${port}`);
  const browser = { host: "meent.example", origin: address, "sec-fetch-site": "same-origin" };
  const from = ownAddress();
  try {
    await expect.poll(server.output, { timeout: 60_000 }).toContain("server ready");

    for (const path of [
      "/postvak",
      "/postvak/0190b3c2-7a11-7c3e-9f00-2b1c3d4e5f60",
      "/dev/ui",
      "/dev/ui/brief",
    ]) {
      for (const headers of [{}, { rsc: "1" }]) {
        const { status, body } = await ask(path, { headers });
        expect(body, path).not.toMatch(/Postvak<|Papier en water|vragenlijst\/[\w-]{20}/);
        if (!("rsc" in headers)) expect(status, path).toBe(404);
      }
    }
    const signInPage = await ask("/aanmelden");
    expect(signInPage.body).toContain("E-mailadres van je werk");
    expect(signInPage.body).not.toContain("Marieke Hofstra");
    expect(signInPage.headers["strict-transport-security"]).toBe("max-age=31536000; includeSubDomains");

    const asDemo = await call(actionId("signInAsDemoPersonAction"), { email: "m.hofstra@overwater.example" });
    const refused = await ask("/aanmelden", { ...asDemo, from, headers: { ...asDemo.headers, ...browser } });
    expect(cookiesOf(refused)).toEqual({});
    expect(refused.headers["x-action-redirect"]).toBeUndefined();

    const asking = await call(actionId("requestCodeAction"), { email });
    const local = {
      ...asking.headers,
      ...browser,
      origin: `http://localhost:${port}`,
      host: `localhost:${port}`,
    };
    const otherName = await ask("/aanmelden", { ...asking, from, headers: local });
    expect(cookiesOf(otherName), "only the address itself counts").toEqual({});

    const asked = await ask("/aanmelden", { ...asking, from, headers: { ...asking.headers, ...browser } });
    const askedCookie = cookiesOf(asked)["__Host-meent.asked"] ?? "";
    expect(askedCookie).toMatch(/; Path=\/;.*; Secure; HttpOnly; SameSite=lax$/i);
    expect(askedCookie).not.toMatch(/domain=/i);

    const { code } = await readMail(page, { to: email, subject: "Inloggen bij Meent" });
    const confirming = await call(actionId("confirmCodeAction"), { code: code.replace(" ", "") });
    const cookie = askedCookie.split(";", 1)[0] ?? "";
    const signedIn = await ask("/aanmelden/code", {
      ...{ ...confirming, from, headers: { ...confirming.headers, ...browser, cookie } },
    });
    const session = cookiesOf(signedIn)["__Host-meent.session"] ?? "";
    expect(session).toMatch(/; Path=\/;.*; Secure; HttpOnly; SameSite=lax$/i);
    expect(session).not.toMatch(/domain=/i);

    const token = session.split(";", 1)[0] ?? "";
    expect((await ask("/samenwerkingen", { headers: { cookie: token } })).status).toBe(200);
    const underOldName = token.replace("__Host-", "");
    expect((await ask("/samenwerkingen", { headers: { cookie: underOldName } })).status).toBe(307);
  } finally {
    await server.end();
  }
  expect(await server.exit, "it stops in peace").toBe(0);
});

const missing = (name: string) => ({
  change: { [name]: undefined },
  says: new RegExp(`^${name} is missing.*Example: `, "m"),
});

const faults: Record<string, { change: Record<string, string | undefined>; says: RegExp }> = {
  "no secret": missing("MEENT_SECRET"),
  "an empty secret": { change: { MEENT_SECRET: "" }, says: /^MEENT_SECRET is missing/m },
  "a short secret": {
    change: { MEENT_SECRET: "kort" },
    says: /^MEENT_SECRET has 4 characters, at least 32/m,
  },
  "a dull secret": { change: { MEENT_SECRET: "ab".repeat(30) }, says: /^MEENT_SECRET repeats/m },
  "a secret everybody knows": {
    ...{ change: { MEENT_SECRET: "changeme-0123456789-abcdefghijklmnop" } },
    says: /^MEENT_SECRET holds the word "changeme"/m,
  },
  "no address": missing("APP_URL"),
  "an address without https": {
    change: { APP_URL: "http://meent.example" },
    says: /^APP_URL must begin with https/m,
  },
  "no way to mail": missing("SMTP_URL"),
  "an empty database": { change: { DATABASE_URL: "" }, says: /^DATABASE_URL is empty/m },
};

for (const [what, { change, says }] of Object.entries(faults)) {
  test(`The server does not start with ${what}, and says which variable it is`, async ({ demo }) => {
    const wanted = Object.entries({ ...settings(demo.folder), ...change }).filter(
      ([, value]) => value !== undefined,
    );
    const server = start(serve, Object.fromEntries(wanted) as Record<string, string>);
    expect(await server.exit).toBe(1);
    expect(server.output()).toMatch(says);
    expect(server.output()).not.toMatch(/^\s+at /m);
  });
}
