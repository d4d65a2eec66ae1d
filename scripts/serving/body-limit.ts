import type { IncomingMessage, ServerResponse } from "node:http";

export const largestBody = 1024 * 1024;
const worthReading = 20 * largestBody;

const sentence =
  "Dit is te groot om in één keer te versturen. Maak het korter dan 1 MB en probeer het opnieuw.";

/** Answers 413 by announced length, or as soon as an unannounced body grows past the limit. False: refused. */
export function limitBody(request: IncomingMessage, response: ServerResponse): boolean {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > largestBody) {
    // A browser only shows the answer when it could send all it meant to; absurd sizes are cut off.
    if (announced > worthReading) refuse(request, response);
    else request.resume().once("end", () => refuse(request, response));
    return false;
  }
  if (request.headers["transfer-encoding"] !== undefined) countWhileReading(request, response);
  return true;
}

function countWhileReading(request: IncomingMessage, response: ServerResponse): void {
  const push = request.push;
  let size = 0;
  request.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    size += Buffer.isBuffer(chunk) ? chunk.length : 0;
    if (size <= largestBody) return push.call(request, chunk, encoding);
    refuse(request, response);
    return false;
  };
}

function refuse(request: IncomingMessage, response: ServerResponse): void {
  if (response.headersSent) {
    request.destroy();
    return;
  }
  response.writeHead(413, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(`${sentence}\n`, () => request.destroy());
}
