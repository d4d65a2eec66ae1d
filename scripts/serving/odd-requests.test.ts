import { createServer, type IncomingMessage, type RequestOptions, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { readableUrl, refuseOddRequest } from "./odd-requests";

async function answerTo(asked: RequestOptions): Promise<IncomingMessage> {
  const server = createServer((incoming, response) => {
    if (refuseOddRequest(incoming, response)) response.end("onward");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    request({ host: "127.0.0.1", port, path: "/aanmelden", ...asked }, done)
      .on("error", fail)
      .end();
  });
  answer.resume();
  await new Promise((done) => server.close(done));
  return answer;
}

it.each<[string, RequestOptions, number]>([
  ["a page that is asked for", { method: "GET" }, 200],
  ["a form that is sent", { method: "POST" }, 200],
  ["this machine by its number", { headers: { host: "[::1]:3000" } }, 200],
  ["a method that we do not have", { method: "TRACE" }, 405],
  ["a question from another site beforehand", { method: "OPTIONS" }, 405],
  ["a whole address, as to a proxy", { path: "http://169.254.169.254/x" }, 400],
  ["a star", { path: "*" }, 400],
  ["a host that is none", { headers: { host: 'a b<>"' } }, 400],
  ["a host with somebody in front", { headers: { host: "ons@elders.example" } }, 400],
])("answers %s with its own status", async (_, asked, status) => {
  expect((await answerTo(asked)).statusCode).toBe(status);
});

it("says which methods there are", async () => {
  expect((await answerTo({ method: "PUT" })).headers.allow).toBe("GET, HEAD, POST");
});

it.each([
  ["/aanmelden?naar=%ff", "/aanmelden?naar=%ff"],
  ["/samenwerkingen/caf%C3%A9/x", "/samenwerkingen/caf%C3%A9/x"],
  ["/vragenlijst/%ff/antwoord?a=?", "/vragenlijst/%25ff/antwoord?a=?"],
  ["/vragenlijst/%E0%A4%A", "/vragenlijst/%25E0%25A4%25A"],
  ["/%", "/%25"],
])("reads %s as %s", (url, readable) => {
  expect(readableUrl(url)).toBe(readable);
  expect(() => decodeURIComponent(readableUrl(url).split("?", 1)[0] ?? "")).not.toThrow();
});
