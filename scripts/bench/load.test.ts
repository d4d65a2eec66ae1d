import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Load, type Subject } from "./load";

let server: Server;
let load: Load;
let underWay = 0;
let mostUnderWay = 0;
const seen: string[] = [];

const on = (path: string): Subject => ({
  ...{ name: "page", status: 200, shows: "Schuldhulp" },
  shot: (turn) => ({
    method: "GET",
    path: path.replace("turn", String(turn)),
    headers: { accept: "text/html" },
  }),
});

beforeAll(async () => {
  server = createServer(async (request, response) => {
    seen.push(request.url ?? "");
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    response.statusCode = request.url === "/gone" ? 404 : 200;
    response.setHeader("content-encoding", "gzip");
    response.end(gzipSync(request.url === "/error" ? "Er ging iets mis" : "Schuldhulp Noord"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  load = new Load((server.address() as AddressInfo).port);
});

afterAll(() => {
  load.close();
  server.close();
});

describe("the load of a bench", () => {
  it("asks as often as it is told, four at a time, and times each answer", async () => {
    const durations = await load.fire(on("/turn"), { requests: 40, patienceMs: 60_000 });
    expect(durations).toHaveLength(40);
    expect(new Set(seen).size).toBe(40);
    expect(mostUnderWay).toBeLessThanOrEqual(4);
  });

  it("stops when the time is over, and says so when there is too little to measure", async () => {
    await expect(load.fire(on("/"), { requests: 40, patienceMs: 0 })).rejects.toThrow("maar 0 antwoorden");
  });

  it("accepts no other status and no page that shows something else", async () => {
    await expect(load.ask(on("/gone"))).rejects.toThrow("page: antwoord 404 in plaats van 200");
    await expect(load.ask(on("/error"))).rejects.toThrow('page: het antwoord bevat geen "Schuldhulp"');
  });
});
