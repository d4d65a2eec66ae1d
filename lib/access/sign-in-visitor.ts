import "server-only";
import { cookies, headers } from "next/headers";
import { cookieRules, secureCookies, sessionCookieName } from "@/lib/access/session";
import type { OpenedSession } from "@/lib/access/session-rows";
import { browserName } from "@/lib/domain/people/browser-name";
import { ownPath } from "@/lib/domain/people/own-path";
import { keptTheme, type Theme, themeCookie } from "@/lib/domain/people/theme";
import { isId } from "@/lib/platform/ids";
import { mac, sameSecret } from "@/lib/platform/keys";

/** A browser of which we do not know the person: what the verbs of signing in and out may know about it. */
export type Visitor = {
  /** Network address, for rate limits only. */
  address: string;
  /** The code that this very browser asked for. */
  asked: AskedCode | null;
  sessionToken: string | null;
  /** "Firefox op Windows". */
  browser?: string | null;
};
export type AskedCode = { requestId: string; path: string };

/** What a verb changed for this browser: a key that is left out stays as it was, null takes it away. */
export type VisitorChange = { asked?: AskedCode | null; session?: OpenedSession | null; theme?: Theme };

export async function readVisitor(): Promise<Visitor> {
  const [jar, sent] = await Promise.all([cookies(), headers()]);
  return {
    address: lastAddress(sent.get("x-forwarded-for")),
    asked: readAsked(jar.get(askedCookieName())?.value),
    sessionToken: jar.get(sessionCookieName())?.value ?? null,
    browser: browserName(sent.get("user-agent")),
  };
}

export async function changeVisitor({ asked, session, theme }: VisitorChange): Promise<void> {
  const jar = await cookies();
  if (asked) jar.set(askedCookieName(), writeAsked(asked), { ...cookieRules(), maxAge: 15 * 60 });
  if (session) jar.set(sessionCookieName(), session.token, { ...cookieRules(), expires: session.expires });
  if (asked === null) jar.set(askedCookieName(), "", { ...cookieRules(), maxAge: 0 });
  if (session === null) jar.set(sessionCookieName(), "", { ...cookieRules(), maxAge: 0 });
  if (theme) jar.set(themeCookie, keptTheme(theme) ?? "", { ...cookieRules(), maxAge: themeLasts(theme) });
}

const themeLasts = (theme: Theme): number => (theme === "system" ? 0 : 365 * 24 * 60 * 60);

export function writeAsked({ requestId, path }: AskedCode): string {
  const place = Buffer.from(path).toString("base64url");
  return `${requestId}.${place}.${mac(purpose, requestId, path)}`;
}

export function readAsked(cookie: string | undefined): AskedCode | null {
  if (!cookie || cookie.length > 1500) return null;
  const [requestId, place = "", seal = "", ...more] = cookie.split(".");
  if (!isId(requestId) || more.length > 0) return null;
  const path = Buffer.from(place, "base64url").toString("utf8");
  if (!sameSecret(seal, mac(purpose, requestId, path))) return null;
  return { requestId, path: ownPath(path) ?? "/" };
}

const purpose = "sign-in-browser";

const askedCookieName = (): string => (secureCookies() ? "__Host-meent.asked" : "meent.asked");

/** Our own server fills this header from the socket; the last entry is the one it saw itself. */
const lastAddress = (forwarded: string | null): string => forwarded?.split(",").at(-1)?.trim() || "unknown";
