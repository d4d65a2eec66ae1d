import { randomUUID } from "node:crypto";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { largestBody, largestUpload, limitBody } from "./body-limit";
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

const papers = `/samenwerkingen/${randomUUID()}/bestanden`;

it("lets a paper be larger where papers are taken in, and nowhere else", async () => {
  const post = (path: string, size: number) =>
    fetch(`${origin}${path}`, { method: "POST", body: new Uint8Array(size) });
  expect((await post(papers, largestUpload)).status).toBe(200);
  for (const size of [largestUpload + 1, 30 * 1024 * 1024]) {
    const answer = await post(papers, size);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toMatch(/^Dit bestand is groter dan 10 MB\. Er is niets opgeslagen\./);
  }
  expect(await unannounced(new Uint8Array(largestUpload + 1), papers)).toBe(413);
  for (const path of [`${papers}/x`, "/samenwerkingen/x/bestanden", `/samenwerkingen?${papers}`]) {
    expect((await post(path, largestBody + 1)).status, path).toBe(413);
  }
});

it("puts what people uploaded in a sandbox", async () => {
  const { headers } = await fetch(`${origin}${papers}/${randomUUID()}`);
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBe("private, no-store");
});

function unannounced(body: Uint8Array, path = "/"): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(
      `${origin}${path}`,
      { method: "POST", headers: { "transfer-encoding": "chunked" } },
      (answer) => resolve(answer.statusCode),
    );
    sending.on("error", reject);
    sending.end(body);
  });
}
