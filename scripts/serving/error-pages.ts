import type { IncomingMessage, ServerResponse } from "node:http";
import { overWords } from "../../lib/content/alliance/joining/letter-words";
import { linkWords } from "../../lib/content/execution/checker-survey-words";
import { errorPageWords } from "../../lib/content/ui/error-page-words";

export type ErrorPages = (request: IncomingMessage, status: number, requestId: string) => string | null;

const { notFound, forbidden, failed } = errorPageWords;

/**
 * Pages for 403, 404 and 500 that need no script. Next answers a page that throws with an empty body which only
 * a script fills (vercel/next.js#62228): without JavaScript nothing would be seen, with it the console complains.
 * @param template Next's own page for an address that does not exist: the one error page it draws in full.
 */
export function errorPages(template: string): ErrorPages {
  const still = withoutScripts(template);
  return (request, status, requestId) => {
    const words = wordsFor(status, request.url ?? "/", requestId);
    if (!words) return null;
    return still
      .replaceAll(notFound.title, words.title)
      .replace(notFound.text, words.text)
      .replace(notFound.action, words.action);
  };
}

type Words = { title: string; text: string; action: string };

function wordsFor(status: number, path: string, requestId: string): Words | null {
  if (status === 403) return forbidden;
  if (status === 404) return linksNotFound.find(([start]) => path.startsWith(start))?.[1] ?? notFound;
  if (status !== 500) return null;
  return {
    title: failed.title,
    text: `${failed.text} ${failed.code} ${requestId.slice(0, 8)}`,
    action: failed.home,
  };
}

type DeadLink = { title: string; text: string; advice: string };
const asPage = ({ title, text, advice }: DeadLink, action: string): Words => ({
  ...{ title, action },
  text: `${text} ${advice}`,
});

/** Addresses that come by mail say what may be wrong with the link. */
const linksNotFound: [start: string, Words][] = [
  ["/vragenlijst/", asPage(linkWords, notFound.action)],
  ["/uitnodiging/", asPage(overWords.dead, overWords.dead.action)],
];

const withoutScripts = (html: string): string =>
  html
    .replace(/<script\b[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replace(/ nonce="[^"]*"/g, "");

/** Puts our page in the place of an error page that Next sends to a browser asking for a document. */
export function replaceErrorPages(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, requestId }: { pages: ErrorPages; requestId: string },
): void {
  if (!asksForDocument(request)) return;
  const { write, end, writeHead } = response;
  let page: string | null | undefined;
  const replaced = (status = response.statusCode): boolean => {
    if (page === undefined) page = isHtml(response) ? pages(request, status, requestId) : null;
    return page !== null;
  };
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    return replaced(status) ? response : Reflect.apply(writeHead, response, [status, ...rest]);
  }) as typeof writeHead;
  response.write = ((...chunk: unknown[]) =>
    replaced() ? true : Reflect.apply(write, response, chunk)) as typeof write;
  response.end = ((...chunk: unknown[]) => {
    if (!replaced()) return Reflect.apply(end, response, chunk);
    response.writeHead = writeHead;
    for (const header of ["content-length", "content-encoding", "etag", "link"])
      response.removeHeader(header);
    return Reflect.apply(end, response, [page]);
  }) as typeof end;
}

/** A form sent without scripts asks for a document as well; a script that sends one says so. */
const asksForDocument = ({ headers }: IncomingMessage): boolean =>
  headers.rsc === undefined &&
  headers["next-action"] === undefined &&
  (headers.accept ?? "*/*").split(",").some((kind) => /^\s*(text\/html|\*\/\*)/.test(kind));

/** A form handler's own page says what was refused, and that nothing is lost: it stays. */
const isHtml = (response: ServerResponse): boolean =>
  !response.hasHeader("x-own-page") &&
  String(response.getHeader("content-type") ?? "").startsWith("text/html");
