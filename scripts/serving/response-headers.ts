import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

export interface Circumstances {
  readonly nonce: string;
  readonly https: boolean;
  readonly dev: boolean;
}

export function contentSecurityPolicy({ nonce, dev }: Circumstances): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export function securityHeaders(circumstances: Circumstances): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(circumstances),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "x-frame-options": "DENY",
    ...(circumstances.https ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}

/** Puts the headers on at the last moment, over whatever was set before: one place that nothing gets around. */
export function imposeHeaders(response: ServerResponse, path: string, headers: Record<string, string>): void {
  const writeHead = response.writeHead;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const kept: Record<string, string> = mayBeKept(path, status) ? {} : notKept;
    const imposed: Record<string, string> = { ...headers, ...kept, ...(isPaper(path) ? sandboxed : {}) };
    for (const [name, value] of Object.entries(imposed)) response.setHeader(name, value);
    const given = rest.map((part) => (isHeaderObject(part) ? without(part, imposed) : part));
    return Reflect.apply(writeHead, response, [status, ...given]);
  }) as typeof writeHead;
}

const notKept = { "cache-control": "private, no-store" };

/** What somebody uploaded is not ours: wherever a browser shows it, it may do nothing. */
const sandboxed = { "content-security-policy": "default-src 'none'; sandbox" };
const isPaper = (path: string): boolean => /^\/samenwerkingen\/[^/]+\/bestanden\/[^/]+\/?$/i.test(path);

function mayBeKept(path: string, status: number): boolean {
  return path.startsWith("/_next/static/") && status < 400;
}

function isHeaderObject(part: unknown): part is OutgoingHttpHeaders {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

function without(given: OutgoingHttpHeaders, imposed: Record<string, string>): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !(name.toLowerCase() in imposed)));
}
