import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { PersonActor } from "@/lib/access/actor";
import { optionalActor } from "@/lib/access/session";
import { changeVisitor, readVisitor, type Visitor, type VisitorChange } from "@/lib/access/sign-in-visitor";
import { type FormAction, type FormState, untouched } from "@/lib/content/web/form-state";
import { messages } from "@/lib/content/web/messages";
import { type Attempt, attempt, type Done, type RefusalWords, saying } from "@/lib/web/attempt";
import { isFromOwnPage } from "@/lib/web/own-origin";
import { type Fault, parseForm } from "@/lib/web/parse-form";

type Verb<Who, S extends z.ZodType, R> = (who: Who, input: z.output<S>) => Promise<R>;
/** Where to go when it worked; null stays on the page. And the words for every reason to refuse. */
export type Landing<S extends z.ZodType, R> = {
  to: (result: Done<R>, input: z.output<S>) => string | null;
  words: RefusalWords<R>;
};

/** The only wrapper of server actions: reads the form, finds the person, runs the verb, says what went wrong. */
export function formAction<S extends z.ZodType, R>(
  schema: S,
  verb: Verb<PersonActor, S, R>,
  landing: Landing<S, R>,
): FormAction {
  const step = async (input: z.output<S>): Promise<Attempt<R>> => {
    const actor = await attempt(optionalActor, {});
    if (!actor.ok) return actor;
    if (!actor.result) return { ok: false, status: 401, fault: saying(messages.signedOut) };
    const person = actor.result;
    return attempt(() => verb(person, input), landing.words);
  };
  return wrap(schema, step, landing);
}

/** The same for a browser that is not signed in: signing in and out. What the verb changed becomes cookies. */
export function visitorAction<S extends z.ZodType, R>(
  schema: S,
  verb: Verb<Visitor, S, R>,
  landing: Landing<S, R>,
): FormAction {
  const step = async (input: z.output<S>): Promise<Attempt<R>> => {
    const visitor = await readVisitor();
    const tried = await attempt(() => verb(visitor, input), landing.words);
    if (tried.ok) await changeVisitor(tried.result as VisitorChange);
    return tried;
  };
  return wrap(schema, step, landing);
}

/** For a form that keeps no state, such as a single button: what goes wrong leads to the error page. */
export function plain(action: FormAction): (form: FormData) => Promise<void> {
  return async (...given) => {
    const state = await action(untouched, formFrom(given) ?? new FormData());
    if (state.status === "refused") throw new Error(state.message ?? "refused");
  };
}

function wrap<S extends z.ZodType, R>(
  schema: S,
  step: (input: z.output<S>) => Promise<Attempt<R>>,
  landing: Landing<S, R>,
): FormAction {
  return async (...given) => {
    const form = formFrom(given);
    if (!form) return refused(saying(messages.oddForm), {});
    const parsed = parseForm(schema, form);
    if (!isFromOwnPage(await headers())) return refused(saying(messages.foreignPage), parsed.values);
    if (!parsed.ok) return refused(parsed.fault, parsed.values);
    const tried = await step(parsed.input);
    if (!tried.ok) return refused(tried.fault, parsed.values);
    const place = landing.to(tried.result, parsed.input);
    if (place !== null) redirect(place);
    return { status: "done", message: null, problems: [], values: parsed.values };
  };
}

/** An action is a public endpoint: its arguments are whatever a client made up. */
function formFrom(given: unknown[]): FormData | null {
  const [form] = given.filter((argument) => argument instanceof FormData);
  return form ?? null;
}

const refused = (fault: Fault, values: FormState["values"]): FormState => ({
  status: "refused",
  ...fault,
  values,
});
