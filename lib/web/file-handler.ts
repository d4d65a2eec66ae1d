import "server-only";
import type { z } from "zod";
import type { PersonActor } from "@/lib/access/actor";
import { optionalActor } from "@/lib/access/session";
import { type FileTrouble, fileTroubles, isFileTrouble } from "@/lib/content/document/file-words";
import { messages } from "@/lib/content/web/messages";
import { attempt, type Done, type RefusalWords, saying } from "@/lib/web/attempt";
import { answerDone, answerFault, notFound, type Question } from "@/lib/web/form-answer";
import type { Params } from "@/lib/web/form-handler";
import { isFromOwnPage } from "@/lib/web/own-origin";
import { parseForm } from "@/lib/web/parse-form";
import { readBody } from "@/lib/web/request-body";

export type PostedFile = { name: string; bytes: Uint8Array };
type Context = { params: Promise<Params> };

type Landing<S extends z.ZodType, R> = {
  to: (result: Done<R>, input: z.output<S>) => string;
  /** The page that the form stands on. */
  back: (params: Params, asked: URLSearchParams) => string;
  /** The same page, saying in its own words why nothing was kept. */
  shownAt: (params: Params, asked: URLSearchParams, problem: FileTrouble) => string;
  words: RefusalWords<R>;
  /** Largest body in bytes, the form around the file included. */
  most: number;
};

/** The wrapper of a form with one file, `bestand`: POST from our own pages by a signed-in person, 303 back. */
export function fileHandler<S extends z.ZodType, R>(
  schema: S,
  verb: (actor: PersonActor, input: z.output<S> & { file: PostedFile }) => Promise<R>,
  landing: Landing<S, R>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const params = await context.params;
    const asked = new URL(request.url).searchParams;
    const answer = { request, back: () => landing.back(params, asked) };
    const showing = (problem: FileTrouble) => ({
      ...answer,
      shownAt: () => landing.shownAt(params, asked, problem),
    });
    if (!isFromOwnPage(request.headers)) return answerFault(answer, 403, saying(messages.foreignPage));
    const who = await attempt(async () => ({ actor: await optionalActor() }), {});
    if (!who.ok) return answerFault(answer, who.status, who.fault);
    const { actor } = who.result;
    if (!actor) return notFound(answer);
    const posted = await readPosted(schema, landing.most, showing);
    if (posted instanceof Response) return posted;
    let refused: FileTrouble | null = null;
    const tried = await attempt<R>(async () => {
      const result = await verb(actor, posted);
      refused = troubleIn(result);
      return result;
    }, landing.words);
    if (!tried.ok) return answerFault(refused ? showing(refused) : answer, tried.status, tried.fault);
    return answerDone(request, tried.result, landing.to(tried.result, posted));
  };
}

const troubleIn = (result: unknown): FileTrouble | null => {
  const { ok, reason } = (result ?? {}) as { ok?: unknown; reason?: unknown };
  return ok === false && typeof reason === "string" && isFileTrouble(reason) ? reason : null;
};

async function readPosted<S extends z.ZodType>(
  schema: S,
  most: number,
  showing: (problem: FileTrouble) => Question<never>,
): Promise<Response | (z.output<S> & { file: PostedFile })> {
  const question = showing("too-large");
  const body = await readBody(question.request, most);
  if (!body.ok) {
    // A body that is too long is a file that is too large: that is said where the file was chosen.
    const tooLarge = body.status === 413;
    const fault = saying(tooLarge ? fileTroubles["too-large"] : body.message);
    return answerFault(question, tooLarge ? 422 : body.status, fault);
  }
  const file = body.fields instanceof FormData ? body.fields.get("bestand") : null;
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) {
    return answerFault(showing("none"), 422, saying(fileTroubles.none));
  }
  const parsed = parseForm(schema, body.fields);
  if (!parsed.ok) return answerFault({ ...question, shownAt: undefined }, 422, parsed.fault);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return Object.assign({}, parsed.input, { file: { name: file.name, bytes } });
}
