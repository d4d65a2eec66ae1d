import type { OutgoingHttpHeaders } from "node:http";
import { type Answer, type Asked, cookiesOf, multipart } from "@/e2e/support/guard/ask";
import type { Door } from "@/e2e/support/guard/doors/door";
import { actionId } from "@/e2e/support/guard/routes";
import { asked, fieldsOf, type Knock } from "@/e2e/support/guard/street/knock";
import type { Neighbourhood } from "@/e2e/support/guard/street/neighbourhood";
import type { Trial } from "@/e2e/support/guard/street/trials/trial";
import { messages } from "@/lib/content/web/messages";

const forgeries = (origin: string): Record<string, OutgoingHttpHeaders> => ({
  "no origin": {},
  "another origin": { origin: "https://kwaad.example" },
  "another origin that says same-origin": {
    ...{ origin: "https://kwaad.example", "sec-fetch-site": "same-origin" },
  },
  "origin null": { origin: "null" },
  "origin null that says same-origin": { origin: "null", "sec-fetch-site": "same-origin" },
  "another port of this machine": { origin: "http://localhost:1" },
  "our origin from another site": { origin, "sec-fetch-site": "cross-site" },
  "our origin from a neighbour": { origin, "sec-fetch-site": "same-site" },
  "our origin typed in": { origin, "sec-fetch-site": "none" },
});

/** Somebody who may is led by another site to post what works from our own. */
export function forgeryTrials(near: Neighbourhood, call: Knock): Trial[] {
  const { name } = call;
  return Object.entries(forgeries(near.origin)).map(([how, headers]) => ({
    says: `${name} from elsewhere, with ${how}`,
    run: async () => (await faultsOf(near, call, headers)).map((one) => `${name} with ${how}: ${one}`),
  }));
}

async function faultsOf(near: Neighbourhood, call: Knock, headers: OutgoingHttpHeaders): Promise<string[]> {
  const { path, ...post } = await asked(call);
  const posts = [post, ...(call.door.kind === "action" ? [await scriptless(call, post)] : [])];
  const found: string[] = [];
  for (const one of posts) {
    for (const accept of call.door.kind === "handler" ? ["text/html", "application/json"] : ["*/*"]) {
      const sent = { ...one, headers: { accept, ...one.headers, ...headers } };
      const fault = faultIn(call.door, await near.ask(path, sent));
      if (fault) found.push(fault);
    }
  }
  return found;
}

/** The same form as a browser without JavaScript sends it. */
async function scriptless({ name, values }: Knock, { headers, from }: Asked): Promise<Asked> {
  const { "next-action": _, ...rest } = headers ?? {};
  const posted = await multipart({ [`$ACTION_ID_${actionId(name)}`]: "", ...fieldsOf(values) });
  return { from, method: "POST", body: posted.body, headers: { ...rest, ...posted.headers } };
}

function faultIn({ kind }: Door, { status, headers, body, ...answer }: Answer): string | null {
  if (Object.keys(cookiesOf({ status, headers, body, ...answer })).length > 0) return "sets a cookie";
  if (headers.location || headers["x-action-redirect"]) return "leads on";
  if (kind === "handler") {
    return status === 403 && body.includes(messages.foreignPage) ? null : `status ${status}`;
  }
  return [200, 400, 403, 404, 500].includes(status) ? null : `status ${status}`;
}
