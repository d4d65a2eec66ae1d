import { createServer, get, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { overWords } from "../../lib/content/alliance/joining/letter-words";
import { linkWords } from "../../lib/content/execution/checker-survey-words";
import { errorPageWords } from "../../lib/content/ui/error-page-words";
import { errorPages, replaceErrorPages } from "./error-pages";

const { notFound, forbidden, failed } = errorPageWords;
const template = `<html lang="nl"><head><link rel="preload" as="script" nonce="abc" href="/x.js"/><title>${notFound.title}</title></head><body><h1>${notFound.title}</h1><p>${notFound.text}</p><a href="/">${notFound.action}</a><script nonce="abc">let a = "</p>";</script></body></html>`;
const pages = errorPages(template);

async function answerOf(
  answer: RequestListener,
  headers: Record<string, string> = {},
  path = "/samenwerkingen/x",
) {
  const server = createServer((request, response) => {
    replaceErrorPages(request, response, { pages, requestId: "12345678-rest" });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const response = await new Promise<IncomingMessage>((done, fail) => {
    get({ port, path, headers: { accept: "text/html", ...headers } }, done).on("error", fail);
  });
  let body = "";
  for await (const chunk of response.setEncoding("utf8")) body += chunk;
  await new Promise((done) => server.close(done));
  return { status: response.statusCode, headers: response.headers, body };
}

const empty =
  (status: number): RequestListener =>
  (_, response) => {
    response.statusCode = status;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write('<html id="__next_error__">');
    response.end("</html>");
  };

describe("an error page that Next sends to a browser", () => {
  it("is replaced by one that needs no script", async () => {
    const { status, body } = await answerOf(empty(404));
    expect(status).toBe(404);
    expect(body).toContain(notFound.text);
    expect(body).not.toMatch(/script|nonce|__next_error__/);
  });

  it.each([
    [403, forbidden.text],
    [500, failed.text],
  ])("says for %s what happened", async (status, text) => {
    const { status: told, body } = await answerOf(empty(status));
    expect(told).toBe(status);
    expect(body).toContain(text);
    expect(body).not.toContain(notFound.title);
  });

  it.each([
    ["/vragenlijst/x/3", linkWords.advice],
    ["/uitnodiging/x/meedoen", overWords.dead.advice],
  ])("says at %s what may be wrong with the link", async (path, advice) => {
    expect((await answerOf(empty(404), {}, path)).body).toContain(advice);
  });

  it("names a code on a failure, the beginning of the request id in the log", async () => {
    expect((await answerOf(empty(500))).body).toContain("12345678");
  });

  it("speaks of the link when it was a link that does not work", async () => {
    expect((await answerOf(empty(404), {}, "/vragenlijst/abc")).body).toContain("Deze link werkt niet");
  });

  it("is replaced as well when it was compressed and its head was written before its body", async () => {
    const { headers, body } = await answerOf((_, response) => {
      const packed = gzipSync("<html></html>");
      response.setHeader("content-type", "text/html");
      response.setHeader("content-encoding", "gzip");
      response.writeHead(404, { "content-length": String(packed.length) });
      response.end(packed);
    });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body).toContain(notFound.text);
  });

  it("stays as it is for a script that asks for data, and for answers that are no page", async () => {
    expect((await answerOf(empty(404), { rsc: "1" })).body).toContain("__next_error__");
    expect((await answerOf(empty(404), { accept: "application/json" })).body).toContain("__next_error__");
    const json = await answerOf((_, response) => {
      response.writeHead(404, { "content-type": "application/json" });
      response.end("{}");
    });
    expect(json.body).toBe("{}");
  });

  it("stays as it is when a form handler wrote it itself", async () => {
    const { body } = await answerOf((_, response) => {
      response.writeHead(403, { "content-type": "text/plain" });
      response.end("eigen woorden");
    });
    expect(body).toBe("eigen woorden");
    const own = await answerOf((request, response) => {
      response.setHeader("x-own-page", "1");
      empty(403)(request, response);
    });
    expect(own.body).toContain("__next_error__");
  });

  it("is left alone when all is well", async () => {
    expect((await answerOf(empty(200))).body).toBe('<html id="__next_error__"></html>');
  });
});
