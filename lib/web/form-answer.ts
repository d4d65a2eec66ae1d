import { messages } from "@/lib/content/web/messages";
import { saying } from "@/lib/web/attempt";
import type { Fault } from "@/lib/web/parse-form";

export type Question<I> = {
  request: Request;
  back: (input: I | null) => string | null;
  input?: I;
  /** A page of its own that says what the verb refused. */
  shownAt?: () => string | undefined;
};

/** A form goes on to the next page; a fetch gets what the verb returned. */
export function answerDone(request: Request, result: unknown, to: string): Response {
  if (wantsJson(request)) return json(200, { ok: true, result: result ?? null, to });
  return new Response(null, { status: 303, headers: { location: to } });
}

/** The same answer whether it does not exist or belongs to somebody else. */
export const notFound = <I>(question: Question<I>): Response =>
  answerFault({ ...question, back: () => null }, 404, saying(messages["not-found"]));

export function answerFault<I>(question: Question<I>, status: number, fault: Fault): Response {
  const { request, back, input, shownAt } = question;
  if (wantsJson(request)) return json(status, { ok: false, ...fault });
  const page = status === refused ? shownAt?.() : undefined;
  if (page) return new Response(null, { status: 303, headers: { location: page } });
  const lines = [fault.message, ...fault.problems.map((problem) => problem.message)].filter((line) => line);
  const place = back(input ?? null);
  return new Response(barePage(lines.join(" "), place), {
    status,
    // The server leaves this page as it is, and draws the error pages of Next anew.
    headers: { "content-type": "text/html; charset=utf-8", "x-own-page": "1" },
  });
}

/** Says its length: an answer that does not is compressed whatever its size, at an eighth of an autosave's CPU. */
function json(status: number, said: Record<string, unknown>): Response {
  const body = JSON.stringify(said);
  const length = String(Buffer.byteLength(body));
  return new Response(body, {
    status,
    headers: { "content-type": "application/json", "content-length": length },
  });
}

/** What a verb refuses; not-found, forbidden and the like have statuses of their own. */
const refused = 422;

const wantsJson = (request: Request): boolean =>
  (request.headers.get("accept") ?? "").includes("application/json");

/** Without JavaScript there is no page to keep what was entered, so the browser's own "back" must: no redirect. */
function barePage(message: string, back: string | null): string {
  const link = back ? `<p><a href="${escaped(back)}">${messages.backLink}</a></p>` : "";
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Meent</title></head><body><main><h1>Meent</h1><p role="alert">${escaped(message)}</p>${link}</main></body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
