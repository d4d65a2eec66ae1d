import type { Answer } from "@/e2e/support/guard/ask";
import { nowhere } from "@/e2e/support/guard/demo";
import { askHow, askings } from "@/e2e/support/guard/flight";
import { expect, test } from "@/e2e/support/guard/test";

const always = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

function expectGuarded(answer: Answer, place: string): string {
  for (const [name, value] of Object.entries(always)) expect(answer.headers[name], place).toBe(value);
  expect(answer.headers["cache-control"], place).toBe("private, no-store");
  expect(answer.headers["x-powered-by"], place).toBeUndefined();
  expect(answer.headers["strict-transport-security"], place).toBeUndefined();
  const policy = String(answer.headers["content-security-policy"]);
  expect(policy, place).not.toMatch(/unsafe|\*|https?:/);
  for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"]) {
    expect(policy, place).toContain(part);
  }
  expect(policy, place).toContain("frame-ancestors 'none'");
  const [, nonce = ""] = /script-src 'self' 'nonce-([^']+)' 'strict-dynamic'(;|$)/.exec(policy) ?? [];
  expect(Buffer.from(nonce, "base64").length, place).toBe(16);
  return nonce;
}

test("Every answer is guarded by its headers, and carries a nonce of its own", async ({
  ask,
  demo,
  world,
}) => {
  test.setTimeout(60_000);
  const thuis = await demo.alliance("thuis");
  const [round = ""] = await demo.rounds("thuis");
  const { links } = await world.openRound(await world.foundAlliance({ name: "Koppen" }));
  const as = await demo.session("marieke");
  const places = [
    ...["/", "/aanmelden", "/aanmelden/code", "/aanmelden/link/weg", "/hulp", "/postvak", "/postvak/weg"],
    ...["/samenwerkingen", thuis.path, thuis.checker, `${thuis.checker}/openen`, round, `${round}/sluiten`],
    ...[links.sanne, `${links.sanne}/1`, `${links.sanne}/controle`, `${links.sanne}/antwoord`],
    ...["/vragenlijst/weg", "/bestaat-niet", `/samenwerkingen/${nowhere()}`, "/dev/ui", "/icon.svg"],
    ...["/api/health/live", "/api/health/ready", "/api/auth/session", "/_next/static/weg.js"],
  ];
  const nonces = new Set<string>();
  let asked = 0;
  for (const place of places) {
    for (const headers of [askings.page, askings.payload]) {
      const answer = await askHow(ask, place, { as, headers });
      nonces.add(expectGuarded(answer, place));
      asked += 1;
    }
  }
  expect(nonces.size).toBe(asked);
});

test("Every script of a page carries the nonce of its answer, and nothing is written inline", async ({
  ask,
  demo,
  world,
}) => {
  const { links } = await world.openRound(await world.foundAlliance({ name: "Nonce" }));
  const as = await demo.session("marieke");
  const [round = ""] = await demo.rounds("schuldhulp");
  const places = [
    "/aanmelden",
    "/samenwerkingen",
    round,
    `${links.sanne}/1`,
    "/bestaat-niet",
    "/vragenlijst/weg",
  ];
  for (const place of places) {
    const answer = await ask(place, { as });
    const nonce = expectGuarded(answer, place);
    const scripts = answer.body.match(/<script\b[^>]*>/g) ?? [];
    const bare = scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`));
    // A page that says no needs no script, and has none.
    if (answer.status < 400) expect(scripts.length, place).toBeGreaterThan(0);
    else expect(scripts, place).toEqual([]);
    expect(bare, place).toEqual([]);
    expect(answer.body, place).not.toMatch(/<[^>]+\s(on[a-z]+|style)=|javascript:/i);
    expect(answer.body, place).not.toMatch(/<(script|link|img|iframe)\b[^>]+(src|href)="(https?:)?\/\//i);
  }
});

test("A name that the client makes up for our server comes back in no address", async ({ ask }) => {
  const forged = {
    host: "kwaad.example",
    "x-forwarded-host": "kwaad.example",
    "x-forwarded-proto": "https",
    "x-nonce": "kwaad",
    "x-middleware-subrequest": "proxy:proxy:proxy",
    "content-security-policy": "script-src 'nonce-kwaad'",
  };
  for (const place of ["/samenwerkingen", "/aanmelden", "/"]) {
    const { headers, body } = await ask(place, { headers: forged });
    expect(String(headers.location ?? "")).not.toContain("kwaad");
    expect(body).not.toContain("kwaad");
    expect(headers["content-security-policy"]).not.toContain("kwaad");
  }
});

test("A file that carries its hash in its name may be kept, and says what it is", async ({ ask }) => {
  const { body } = await ask("/aanmelden");
  const [file = ""] = /\/_next\/static\/[^"]+\.js/.exec(body) ?? [];
  const { status, headers } = await ask(file);
  expect(status).toBe(200);
  expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect((await ask(`${file}.map`)).status).toBe(404);
});
