import type { Answer, Ask, Asked } from "@/e2e/support/guard/ask";

/** How a page can be asked for: as a browser does, and as its script does while moving between pages. */
export const askings: Record<string, Record<string, string>> = {
  page: {},
  payload: { rsc: "1" },
  prefetch: { rsc: "1", "next-router-prefetch": "1" },
  "tree of segments": {
    rsc: "1",
    "next-router-prefetch": "1",
    "next-router-segment-prefetch": "/_tree",
  },
  "only what changed": {
    rsc: "1",
    "next-router-state-tree": encodeURIComponent(
      JSON.stringify(["", { children: ["(app)", { children: ["samenwerkingen", {}] }] }, null, "refetch"]),
    ),
  },
};

/** Next sends a payload only at an address that names it: one hop, which a browser's script makes by itself. */
export async function askHow(ask: Ask, path: string, { headers, ...asked }: Asked): Promise<Answer> {
  const answer = await ask(path, { headers, ...asked });
  const { location } = answer.headers;
  return location && /[?&]_rsc(=|$)/.test(location) ? ask(location, { headers, ...asked }) : answer;
}

/** The payload that a page carries inside its HTML, put together. */
export function payloadIn(html: string): string {
  const pushes = html.matchAll(/self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g);
  return [...pushes].map(([, quoted]) => JSON.parse(quoted ?? '""') as string).join("");
}

/** The words in a payload: what a reader, or a curious one, could find in it. */
export function wordsIn(payload: string): Set<string> {
  const found = [...payload.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? "");
  return new Set(found.filter((text) => /\p{L}{3}/u.test(text) && !/^(\$|\/_next\/|static\/)/.test(text)));
}

/** An answer without what differs between any two: nonce, number of the turn, and what was asked for. */
export function alike(body: string, asked: readonly string[]): string {
  const [, written, sent] = /nonce="([^"]+)"|"nonce":"([^"]+)"/.exec(body) ?? [];
  const nonce = written ?? sent;
  let plain = nonce ? body.replaceAll(nonce, "NONCE") : body;
  plain = plain.replace(/"[\w-]{21}([hmv])"/g, '"TURN$1"');
  for (const one of asked)
    plain = plain.replaceAll(one, "ASKED").replaceAll(encodeURIComponent(one), "ASKED");
  return plain;
}
