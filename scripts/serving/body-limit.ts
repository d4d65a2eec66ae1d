import type { IncomingMessage, ServerResponse } from "node:http";

export const largestBody = 1024 * 1024;
/** A paper of 10 MB and the form around it. */
export const largestUpload = 11 * 1024 * 1024;
const worthReading = 40 * largestBody;

const uploading = /^\/samenwerkingen\/[0-9a-f-]{36}\/bestanden(\?|$)/i;

type Limit = { most: number; sentence: string };

const ordinary: Limit = {
  most: largestBody,
  sentence: "Dit is te groot om in één keer te versturen. Maak het korter dan 1 MB en probeer het opnieuw.",
};
const upload: Limit = {
  most: largestUpload,
  sentence:
    "Dit bestand is groter dan 10 MB. Er is niets opgeslagen. Maak het kleiner of splits het, en probeer het opnieuw.",
};

const limitFor = ({ method, url = "" }: IncomingMessage): Limit =>
  method === "POST" && uploading.test(url) ? upload : ordinary;

/** Answers 413 by announced length, or as soon as an unannounced body grows past the limit. False: refused. */
export function limitBody(request: IncomingMessage, response: ServerResponse): boolean {
  const limit = limitFor(request);
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > limit.most) {
    // A browser only shows the answer when it could send all it meant to; absurd sizes are cut off.
    if (announced > worthReading) refuse(request, response, limit);
    else request.resume().once("end", () => refuse(request, response, limit));
    return false;
  }
  if (request.headers["transfer-encoding"] !== undefined) countWhileReading(request, response, limit);
  return true;
}

function countWhileReading(request: IncomingMessage, response: ServerResponse, limit: Limit): void {
  const push = request.push;
  let size = 0;
  request.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
    size += Buffer.isBuffer(chunk) ? chunk.length : 0;
    if (size <= limit.most) return push.call(request, chunk, encoding);
    refuse(request, response, limit);
    return false;
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, { sentence }: Limit): void {
  if (response.headersSent) {
    request.destroy();
    return;
  }
  response.writeHead(413, { "content-type": "text/plain; charset=utf-8", connection: "close" });
  response.end(`${sentence}\n`, () => request.destroy());
}
