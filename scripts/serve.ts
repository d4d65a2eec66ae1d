import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import next from "next";
import { EnvError, env } from "../lib/platform/env";
import { log, withRequestId } from "../lib/platform/log";
import { limitBody } from "./serving/body-limit";
import { clientAddress } from "./serving/client-address";
import { type ErrorPages, errorPages, replaceErrorPages } from "./serving/error-pages";
import { openDoor } from "./serving/listen";
import { logPath } from "./serving/log-path";
import { readableUrl, refuseOddRequest } from "./serving/odd-requests";
import { rewriteHeaders } from "./serving/request-headers";
import { contentSecurityPolicy, imposeHeaders, securityHeaders } from "./serving/response-headers";

const dev = process.argv.includes("--dev");
const patienceMs = 12_000;
let underWay = 0;
let pages: ErrorPages | null = null;

async function main(): Promise<void> {
  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => receive(request, response, answer));
  server.requestTimeout = 30_000;
  const app = next({ dev, port: env.port, hostname: "localhost", httpServer: server });
  await app.prepare();
  answer = app.getRequestHandler();
  const door = await openDoor(server, env.port, !env.demo);
  const stop = once(async () => {
    door.close();
    await finishRequests(server);
    await app.close();
    log.info("server stopped");
    process.exit(0);
  });
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.on("disconnect", stop);
  if (!dev) pages = errorPages(await drawnErrorPage());
  log.info({ port: env.port, baseUrl: env.baseUrl, demo: env.demo }, "server ready");
  process.send?.("ready");
}

/** An address that no route matches: the one error page that Next draws in full. */
async function drawnErrorPage(): Promise<string> {
  const response = await fetch(`http://localhost:${env.port}/bestaat-niet`);
  return response.text();
}

function receive(request: IncomingMessage, response: ServerResponse, answer: RequestListener): void {
  const requestId = randomUUID();
  request.url = readableUrl(request.url ?? "/");
  const https = env.baseUrl.startsWith("https:");
  const circumstances = { nonce: randomBytes(16).toString("base64"), https, dev };
  const path = request.url.split("?", 1)[0] ?? "/";
  const { headers, socket } = request;
  const address = clientAddress({ headers, socketAddress: socket.remoteAddress }, env.trustedHops);
  rewriteHeaders(headers, {
    address,
    protocol: https ? "https" : "http",
    nonce: circumstances.nonce,
    requestId,
    policy: contentSecurityPolicy(circumstances),
  });
  imposeHeaders(response, path, securityHeaders(circumstances));
  withRequestId(requestId, () => {
    accountFor(request, response, requestId);
    if (pages) replaceErrorPages(request, response, { pages, requestId });
    if (refuseOddRequest(request, response) && limitBody(request, response)) answer(request, response);
  });
}

/** Counts what is under way, and writes one line when it is over, finished or broken off. */
function accountFor(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const began = performance.now();
  const { method } = request;
  const path = logPath(request.url ?? "/");
  underWay += 1;
  response.once("close", () => {
    underWay -= 1;
    const ms = Math.round(performance.now() - began);
    const status = response.writableFinished ? response.statusCode : 499;
    withRequestId(requestId, () => log.info({ method, path, status, ms }, "request"));
  });
}

async function finishRequests(server: { closeIdleConnections(): void; closeAllConnections(): void }) {
  for (const until = Date.now() + patienceMs; underWay > 0 && Date.now() < until; ) {
    server.closeIdleConnections();
    await pause(50);
  }
  server.closeAllConnections();
}

function once(work: () => Promise<void>): () => void {
  let begun = false;
  return () => {
    if (begun) return;
    begun = true;
    work().catch((error: unknown) => {
      log.error(error, "stopping failed");
      process.exit(1);
    });
  };
}

main().catch((error: unknown) => {
  if (error instanceof EnvError) console.error(error.message);
  else log.fatal(error, "server does not start");
  process.exit(1);
});
