import { randomBytes } from "node:crypto";
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { text } from "node:stream/consumers";
import { sessionCookie } from "@/e2e/support/guard/demo";

export type Asked = {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
  /** Token of a session. */
  as?: string | null;
  /** The loopback address to come from: a visitor of its own for the rate limits. */
  from?: string;
};
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
export type Ask = (path: string, asked?: Asked) => Promise<Answer>;

/** A loopback address nobody else comes from, so that its budget for trying is untouched. */
export const ownAddress = (): string =>
  `127.${[...randomBytes(3)].map((byte) => 1 + (byte % 254)).join(".")}`;

/** A client that is no browser: it sends any header, follows nothing and keeps nothing. */
export function askAt(origin: string): Ask {
  const { host, port } = new URL(origin);
  return (path, { method = "GET", headers = {}, body, as, from } = {}) => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const sent = request({
      ...{ host: "127.0.0.1", port, method, path, localAddress: from, timeout: 30_000 },
      headers: { host, ...(as ? { cookie: `${sessionCookie}=${as}` } : {}), ...headers },
    });
    sent.once("timeout", () => sent.destroy(new Error(`${path} does not answer`)));
    sent.once("error", reject);
    sent.once("response", (response) => {
      text(response).then(
        (whole) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole }),
        reject,
      );
    });
    sent.end(body);
    return promise;
  };
}

export const ownPage = (origin: string): OutgoingHttpHeaders => ({
  origin,
  "sec-fetch-site": "same-origin",
});

/** A form as a browser without JavaScript sends it. */
export const form = (fields: Record<string, string>): Pick<Asked, "headers" | "body"> => ({
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(fields).toString(),
});

/** The same with its parts apart, as a form with a file is sent. */
export async function multipart(
  fields: Record<string, string>,
  file?: { field: string; name: string; text: string },
): Promise<Required<Pick<Asked, "headers" | "body">>> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  if (file) data.append(file.field, new File([file.text], file.name, { type: "text/plain" }));
  return encoded(data);
}

async function encoded(data: FormData): Promise<Required<Pick<Asked, "headers" | "body">>> {
  const made = new Response(data);
  return {
    headers: { "content-type": made.headers.get("content-type") ?? "" },
    body: new Uint8Array(await made.arrayBuffer()),
  };
}

/** A server action called the way React calls it: with its id, and the form as its last argument. */
export async function call(
  action: string,
  fields: Record<string, string>,
): Promise<Required<Pick<Asked, "headers" | "body" | "method">>> {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(`_2_${name}`, value);
  data.append("0", '["$undefined","$K2"]');
  const { headers, body } = await encoded(data);
  return {
    ...{ method: "POST", body },
    headers: { "next-action": action, accept: "text/x-component", ...headers },
  };
}

/** Cookies an answer sets, by name. */
export function cookiesOf({ headers }: Answer): Record<string, string> {
  return Object.fromEntries((headers["set-cookie"] ?? []).map((line) => [line.split("=", 1)[0] ?? "", line]));
}
