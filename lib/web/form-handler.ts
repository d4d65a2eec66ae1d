import "server-only";
import type { z } from "zod";
import type { Actor, PersonActor } from "@/lib/access/actor";
import { optionalActor } from "@/lib/access/session";
import { messages } from "@/lib/content/web/messages";
import { type Attempt, attempt, type Done, type RefusalWords, saying } from "@/lib/web/attempt";
import { answerDone, answerFault, notFound, type Question } from "@/lib/web/form-answer";
import { isFromOwnPage } from "@/lib/web/own-origin";
import { parseForm } from "@/lib/web/parse-form";
import { readBody } from "@/lib/web/request-body";

export type Params = Readonly<Record<string, string>>;
type Context = { params: Promise<Params> };
type Handler = (request: Request, context: Context) => Promise<Response>;

export type Landing<S extends z.ZodType, R, Who extends Actor> = {
  /** Where the browser goes after a form; a fetch gets the result as JSON instead. */
  to: (result: Done<R>, input: z.output<S>, params: Params) => string;
  words: RefusalWords<R>;
  /** Who posts: the signed-in person when left out. Null is a stranger and gets not-found. */
  who?: (params: Params) => Who | null | Promise<Who | null>;
  /** The page to return to when it did not work; without it a bare page says what is wrong. */
  back?: (params: Params, input: z.output<S> | null) => string;
  /** The page that itself says why the verb refused; a form goes there instead of to the bare page. */
  shownAt?: (params: Params, input: z.output<S>) => string;
  /** Largest body in bytes; 64 kB when left out. */
  most?: number;
};

/** The only wrapper of route handlers for forms and autosave: POST from our own pages, 303 or JSON back. */
export function formHandler<S extends z.ZodType, R, Who extends Actor = PersonActor>(
  schema: S,
  verb: (actor: Who, input: z.output<S>) => Promise<R>,
  landing: Landing<S, R, Who>,
): Handler {
  return async (request, context) => {
    const params = await context.params;
    const answer = { request, back: (input: z.output<S> | null) => landing.back?.(params, input) ?? null };
    const ready = await prepare(schema, landing, { request, params, answer });
    if (ready instanceof Response) return ready;
    const { actor, input } = ready;
    const tried: Attempt<R> = await attempt(() => verb(actor, input), landing.words);
    if (!tried.ok && tried.status === 404) return notFound(answer);
    if (!tried.ok) {
      const shownAt = () => landing.shownAt?.(params, input);
      return answerFault({ ...answer, input, shownAt }, tried.status, tried.fault);
    }
    return answerDone(request, tried.result, landing.to(tried.result, input, params));
  };
}

type Post<I> = { request: Request; params: Params; answer: Question<I> };

/** Everything that must be true before the verb runs, cheapest first; a Response is the answer instead. */
async function prepare<S extends z.ZodType, R, Who extends Actor>(
  schema: S,
  landing: Landing<S, R, Who>,
  { request, params, answer }: Post<z.output<S>>,
): Promise<Response | { actor: Who; input: z.output<S> }> {
  if (!isFromOwnPage(request.headers)) return answerFault(answer, 403, saying(messages.foreignPage));
  const who = await attempt(async () => ({ actor: await posting(landing, params) }), {});
  if (!who.ok) return answerFault(answer, who.status, who.fault);
  const { actor } = who.result;
  if (!actor) return notFound(answer);
  const body = await readBody(request, landing.most ?? 64 * 1024);
  if (!body.ok) return answerFault(answer, body.status, saying(body.message));
  const parsed = parseForm(schema, body.fields);
  return parsed.ok ? { actor, input: parsed.input } : answerFault(answer, 422, parsed.fault);
}

async function posting<S extends z.ZodType, R, Who extends Actor>(
  landing: Landing<S, R, Who>,
  params: Params,
): Promise<Who | null> {
  // Without `who` the type parameter is PersonActor: that is its default, and nothing else can fill it.
  return landing.who ? landing.who(params) : ((await optionalActor()) as Who | null);
}
