import { env } from "@/lib/platform/env";

/**
 * Whether a submit comes from our own page. Browsers always say so with Origin or Sec-Fetch-Site;
 * whoever says neither is not a browser that was tricked, but is refused all the same.
 */
export function isFromOwnPage(headers: Headers): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  if (origin === null) return site === "same-origin";
  return isOwnOrigin(origin, headers.get("host"));
}

function isOwnOrigin(origin: string, host: string | null): boolean {
  if (origin === new URL(env.baseUrl).origin) return true;
  // The demo is also reached by another name of this machine; in production only the address counts.
  return env.demo && host !== null && URL.parse(origin)?.host === host;
}
