import type { IncomingMessage, ServerResponse } from "node:http";

const methods = ["GET", "HEAD", "POST"];
const host = /^(?:[a-z0-9](?:[a-z0-9_.-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

const sentence = "Dit verzoek begrijpen we niet. Open de pagina opnieuw en probeer het nog eens.";

/** Answers what no browser of ours sends, and what Next would take for a fault of its own. False: refused. */
export function refuseOddRequest(request: IncomingMessage, response: ServerResponse): boolean {
  const { method = "", url = "", headers } = request;
  if (!methods.includes(method)) return refuse(response, 405, { allow: methods.join(", ") });
  if (!url.startsWith("/")) return refuse(response, 400);
  if (headers.host !== undefined && !host.test(headers.host)) return refuse(response, 400);
  return true;
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): false {
  response.writeHead(status, {
    ...headers,
    "content-type": "text/plain; charset=utf-8",
    connection: "close",
  });
  response.end(`${sentence}\n`);
  return false;
}

/** The address with every segment that cannot be decoded taken literally: then it is one that does not exist. */
export function readableUrl(url: string): string {
  const [path = "", ...query] = url.split("?");
  const readable = path
    .split("/")
    .map((segment) => (isReadable(segment) ? segment : segment.replaceAll("%", "%25")))
    .join("/");
  return [readable, ...query].join("?");
}

function isReadable(segment: string): boolean {
  try {
    decodeURIComponent(segment);
    return true;
  } catch {
    return false;
  }
}
