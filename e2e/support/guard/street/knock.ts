import { type Answer, type Ask, type Asked, call, form, ownPage } from "@/e2e/support/guard/ask";
import { sessionCookie } from "@/e2e/support/guard/demo";
import type { Door, Value, Values } from "@/e2e/support/guard/doors/door";
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
/** A page can be had as a page and as what its script asks for. */
export const waysOf = ({ kind }: Door): readonly Way[] =>
  kind === "member page" || kind === "page" ? ["page", "payload"] : ["page"];

/** Makes the call as a client that is no browser. */
export async function knockAt(ask: Ask, origin: string, knock: Knock, way: Way = "page"): Promise<Answer> {
  const { name, door, values, visitor, cookie } = knock;
  const cookies = [cookie, visitor.session ? `${sessionCookie}=${visitor.session}` : ""].filter(Boolean);
  const as: Asked = { from: visitor.from, headers: cookies.length ? { cookie: cookies.join("; ") } : {} };
  const path = addressOf(
    door.path ?? door.at ?? name,
    door.kind === "action" ? (knock.page ?? values) : values,
  );
  if (door.kind === "action") {
    const { headers, ...posted } = await call(actionId(name), fieldsOf(values));
    return ask(path, { ...as, ...posted, headers: { ...headers, ...as.headers, ...ownPage(origin) } });
  }
  if (door.kind === "handler") {
    const fields = fieldsOf(rest(values, door.path ?? name));
    const { headers, body } = door.file ? await upload(fields, door.file) : form(fields);
    return ask(path, {
      ...as,
      method: "POST",
      body,
      headers: { ...headers, ...as.headers, ...ownPage(origin) },
    });
  }
  const query = new URLSearchParams(fieldsOf(rest(values, name))).toString();
  return askHow(ask, query ? `${path}?${query}` : path, {
    ...as,
    headers: { ...as.headers, ...askings[way] },
  });
}

async function upload(fields: Record<string, string>, { name, text }: { name: string; text: string }) {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.append(field, value);
  data.append("bestand", new File([text], name, { type: "text/plain" }));
  const encoded = new Response(data);
  return {
    headers: { "content-type": encoded.headers.get("content-type") ?? "" },
    body: new Uint8Array(await encoded.arrayBuffer()),
  };
}

const part = /\[(\w+)\]/g;

const addressOf = (route: string, values: Values): string =>
  route.replace(part, (_, name) => encodeURIComponent(String(values[name] ?? "weg")));

/** What is no part of the address: sent as a form, or behind the address of a page. */
function rest(values: Values, route: string): Values {
  const inAddress = [...route.matchAll(part)].map(([, name]) => name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => !inAddress.includes(name)));
}

/** The names that a form gives to what lies within one another: "respondents[0].memberId". */
const fieldsOf = (values: Values): Record<string, string> =>
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
