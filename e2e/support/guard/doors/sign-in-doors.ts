import { randomUUID } from "node:crypto";
import { z } from "zod";
import { cookiesOf } from "@/e2e/support/guard/ask";
import { bare, door, link, nothing, text } from "@/e2e/support/guard/doors/door";
import type { Hands, Me } from "@/e2e/support/guard/street/there";
import { people } from "@/scripts/story/cast";

/** A browser that asked for a code; who is nobody asks for another address every time, as one is asked for but so often. */
async function asking(me: Me, { knock }: Hands): Promise<string> {
  const email = me.standing ? me.email : `${randomUUID()}@straat.example`;
  const { "meent.asked": line = "" } = cookiesOf(await knock("requestCodeAction", me, { email }));
  return line.split(";", 1)[0] ?? "";
}

/** Signing in and out: whoever comes along, with a browser that asked before. */
export const signInDoors = {
  "/aanmelden": bare({
    ...{ kind: "page", may: "anyone" },
    unless: ({ standing }) => (standing ? "who is signed in goes on at once" : null),
  }),
  "/aanmelden/code": bare({ kind: "page", may: "anyone", cookies: asking }),
  "/aanmelden/link/[token]": door({
    ...{ kind: "page", may: "anyone" },
    schema: z.object({ token: link }),
    fill: ({ links }) => ({ token: links.signIn }),
  }),
  requestCodeAction: door({
    ...{ kind: "action", at: "/aanmelden", may: "anyone", works: { to: /^\/aanmelden\/code$/ } },
    schema: z.object({ email: text, naar: text.optional() }),
    fill: (_, { email }) => ({ email, naar: "/samenwerkingen" }),
  }),
  newCodeAction: door({
    ...{ kind: "action", at: "/aanmelden/code", may: "anyone", cookies: asking },
    schema: nothing,
    fill: () => ({}),
  }),
  confirmCodeAction: door({
    ...{ kind: "action", at: "/aanmelden/code", may: "anyone", cookies: asking },
    unless: ({ standing }) => (standing ? null : "nobody signs in with this address"),
    schema: z.object({ code: text }),
    fill: async (_, { email }, { world }) => ({ code: await world.signInCode({ email }) }),
  }),
  confirmLinkAction: door({
    ...{ kind: "action", at: "/aanmelden/link/[token]", may: "anyone" },
    schema: z.object({ token: link, code: text }),
    fill: async ({ links, cast }, _, { world }) => ({
      token: links.signIn,
      code: await world.signInCode({ email: cast.people.contact.email }),
    }),
  }),
  signInAsDemoPersonAction: door({
    ...{ kind: "action", at: "/aanmelden", may: "anyone" },
    schema: z.object({ email: text }),
    fill: () => ({ email: people.marieke.email }),
  }),
  signOutAction: bare({
    ...{ kind: "action", at: "/samenwerkingen", may: "anyone" },
    leavesNothing: ({ standing }) => standing === null,
  }),
} as const;
