import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { largestBody, limitBody } from "./body-limit";
import { rewriteHeaders } from "./request-headers";
import { imposeHeaders, securityHeaders } from "./response-headers";

const known = { address: "10.0.0.1", protocol: "https", nonce: "n1", requestId: "r1", policy: "p1" } as const;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((incoming, response) => {
    rewriteHeaders(incoming.headers, known);
    imposeHeaders(response, incoming.url ?? "/", securityHeaders({ nonce: "n1", https: true, dev: false }));
    if (!limitBody(incoming, response)) return;
    incoming.resume().on("end", () => {
      if (response.headersSent) return;
      response.writeHead(200, { "Cache-Control": "public, max-age=99", "x-frame-options": "ALLOWALL" });
      response.end(JSON.stringify(incoming.headers));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

it("keeps every page out of caches and frames, whatever the page says", async () => {
  const { headers } = await fetch(`${origin}/samenwerkingen`);
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d+/);
  expect(headers.get("content-security-policy")).toContain("script-src 'self' 'nonce-n1' 'strict-dynamic'");
  expect(headers.get("content-security-policy")).not.toContain("unsafe");
});

it("lets hashed files be kept", async () => {
  const { headers } = await fetch(`${origin}/_next/static/chunks/a.js`);
  expect(headers.get("cache-control")).toBe("public, max-age=99");
});

it("never believes a client's own word about who and where it is", async () => {
  const forged = {
    "x-forwarded-for": "6.6.6.6",
    forwarded: "for=6.6.6.6",
    "x-nonce": "evil",
    "x-middleware-a": "1",
  };
  const seen = await (await fetch(origin, { headers: forged })).json();
  expect(seen).toMatchObject({
    "x-forwarded-for": "10.0.0.1",
    "x-nonce": "n1",
    "content-security-policy": "p1",
  });
  expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(["forwarded"]));
  expect(Object.keys(seen)).not.toEqual(expect.arrayContaining(["x-middleware-a"]));
});

it("says in plain words that a body is too large, announced or not", async () => {
  const body = new Uint8Array(largestBody + 1);
  const announced = await fetch(origin, { method: "POST", body });
  expect(announced.status).toBe(413);
  expect(await announced.text()).toMatch(/^Dit is te groot/);
  expect(await unannounced(body)).toBe(413);
  expect((await fetch(origin, { method: "POST", body: body.subarray(1) })).status).toBe(200);
});

function unannounced(body: Uint8Array): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(
      origin,
      { method: "POST", headers: { "transfer-encoding": "chunked" } },
      (answer) => resolve(answer.statusCode),
    );
    sending.on("error", reject);
    sending.end(body);
  });
}
