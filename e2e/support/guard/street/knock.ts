import { type Answer, type Ask, type Asked, call, form, multipart, ownPage } from "@/e2e/support/guard/ask";
import { sessionCookie } from "@/e2e/support/guard/demo";
import type { Door } from "@/e2e/support/guard/doors/door";
import type { Value, Values } from "@/e2e/support/guard/doors/values";
import { alike, askHow, askings, payloadIn } from "@/e2e/support/guard/flight";
import { actionId } from "@/e2e/support/guard/routes";

/** Who stands at the door: the session, and the address that the limits count for. */
export type Visitor = { session: string | null; from: string };
export type Knock = {
  name: string;
  door: Door;
  values: Values;
  visitor: Visitor;
  cookie?: string;
  /** Parts of the address of the page that an action is posted from: one's own. */
  page?: Values;
};

export type Way = keyof typeof askings;

/** A page can be had as a page and as what its script asks for, in several ways. */
export function waysOf({ kind }: Door, how: "usual" | "both" | "every"): readonly Way[] {
  if (how === "usual" || (kind !== "member page" && kind !== "page")) return ["page"];
  return how === "every" ? (Object.keys(askings) as Way[]) : ["page", "payload"];
}

/** Makes the call as a client that is no browser, from a page of ours. */
export async function knockAt(ask: Ask, origin: string, knock: Knock, way: Way = "page"): Promise<Answer> {
  const { path, ...call } = await asked(knock);
  if (call.method === "POST") return ask(path, { ...call, headers: { ...call.headers, ...ownPage(origin) } });
  return askHow(ask, path, { ...call, headers: { ...call.headers, ...askings[way] } });
}

/** The call as it goes over the wire, without saying where it comes from. */
export async function asked(knock: Knock): Promise<Asked & { path: string }> {
  const { name, door, values, visitor, cookie } = knock;
  const cookies = [cookie, visitor.session ? `${sessionCookie}=${visitor.session}` : ""].filter(Boolean);
  const as: Asked = { from: visitor.from, headers: cookies.length > 0 ? { cookie: cookies.join("; ") } : {} };
  const path = addressOf(knock);
  if (door.kind === "action") {
    const { headers, ...posted } = await call(actionId(name), fieldsOf(values));
    return { ...as, ...posted, path, headers: { ...headers, ...as.headers } };
  }
  const fields = fieldsOf(rest(values, door.path ?? name));
  if (door.kind === "handler") {
    const file = door.file && { field: "bestand", ...door.file };
    const { headers, body } = file ? await multipart(fields, file) : form(fields);
    return { ...as, method: "POST", body, path, headers: { ...headers, ...as.headers } };
  }
  const query = new URLSearchParams(fields).toString();
  return { ...as, path: query ? `${path}?${query}` : path };
}

const part = /\[(\w+)\]/g;

/** The address of the call; an action is posted to the page on which it stands. */
export function addressOf({ name, door, values, page }: Knock): string {
  const parts = door.kind === "action" ? (page ?? values) : values;
  const route = door.path ?? door.at ?? name;
  return route.replace(part, (_, one) => encodeURIComponent(String(parts[one] ?? "weg")));
}

/** What is no part of the address: sent as a form, or behind the address of a page. */
function rest(values: Values, route: string): Values {
  const inAddress = [...route.matchAll(part)].map(([, name]) => name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !inAddress.includes(name)));
}

/** The names that a form gives to what lies within one another: "respondents[0].memberId". */
export const fieldsOf = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => fieldsAt(name, value)));

function fieldsAt(at: string, value: Value): [string, string][] {
  if (typeof value === "string") return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((one, place) => fieldsAt(`${at}[${place}]`, one));
  return Object.entries(value).flatMap(([name, one]) => fieldsAt(`${at}.${name}`, one));
}

/** What tells one answer from another, without what differs between any two and without what was asked for. */
export function toldBy({ status, headers, body }: Answer, asked: readonly string[]) {
  const to = headers.location ?? headers["x-action-redirect"];
  return {
    status,
    kind: headers["content-type"],
    cache: headers["cache-control"],
    cookies: headers["set-cookie"]?.map((line) => line.split("=", 1)[0]),
    to: to && alike(String(to), asked),
    body: settled(alike(body, asked)),
  };
}

/**
 * The words of an answer. In what order they are sent, and how the parts are numbered, follows from which was ready
 * first, and that differs from one time to the next.
 */
function settled(body: string): string {
  const rows = body.startsWith("<") ? payloadIn(body) : body;
  const parts = rows.split(rowStart).map((row) => row.replace(reference, '"$"'));
  const shown = rows === body ? [] : body.replace(unseen, "").split(/<[^>]*>/);
  return [...shown, "", ...parts]
    .map((one) => one.trim())
    .sort()
    .join("\n");
}

const rowStart = /^[0-9a-f]+:|[0-9a-f]+:T[0-9a-f]+,/gm;
const reference = /"\$[A-Z@]?[0-9a-f]+(:[^"]*)?"/g;
const unseen = /<script\b[^>]*>.*?<\/script>|<!--.*?-->/gs;
