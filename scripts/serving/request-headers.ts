import type { IncomingHttpHeaders } from "node:http";

export interface Known {
  readonly address: string;
  readonly protocol: "http" | "https";
  readonly nonce: string;
  readonly requestId: string;
  readonly policy: string;
}

// Names that only we, or Next among itself, may fill: a client's own are never believed.
const ours =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-request-id|x-nonce|x-middleware-.*|x-invoke-.*|x-matched-path)$/;

export function rewriteHeaders(headers: IncomingHttpHeaders, known: Known): void {
  for (const name of Object.keys(headers)) if (ours.test(name)) delete headers[name];
  headers["x-forwarded-for"] = known.address;
  headers["x-forwarded-proto"] = known.protocol;
  if (headers.host !== undefined) headers["x-forwarded-host"] = headers.host;
  headers["x-request-id"] = known.requestId;
  headers["x-nonce"] = known.nonce;
  // Next reads the nonce for its own scripts out of this request header.
  headers["content-security-policy"] = known.policy;
}
