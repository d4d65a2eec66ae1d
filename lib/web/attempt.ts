import "server-only";
import { randomBytes } from "node:crypto";
import { unstable_rethrow } from "next/navigation";
import { messages } from "@/lib/content/web/messages";
import { type AppErrorCode, isAppError } from "@/lib/platform/errors";
import { log, requestId } from "@/lib/platform/log";
import { isDatabaseAway } from "@/lib/web/database-away";
import type { Fault } from "@/lib/web/parse-form";

/** `stands`: what is stored now, where that differs from what the page showed. */
export type Refusal = { ok: false; reason: string; stands?: Record<string, string> };
export type Done<R> = Exclude<R, Refusal>;
type ReasonOf<R> = Extract<R, Refusal>["reason"];
type Sentence<R> = string | ((refusal: R) => string);
type Words<R> = Sentence<R> | { at: string; text: Sentence<R> };

/**
 * Words for every reason that a verb may give: a missing one does not compile. `at` puts it at a field.
 * A page with a voice of its own may say what is thrown in its own words too.
 */
export type RefusalWords<R> = {
  [reason in ReasonOf<R>]: Words<Extract<R, { ok: false; reason: reason }>>;
} & Partial<Record<Exclude<AppErrorCode, ReasonOf<R>>, string>>;

export type Attempt<R> = { ok: true; result: Done<R> } | { ok: false; status: number; fault: Fault };

/** Runs a verb and turns everything that can go wrong into a sentence with a status. */
export async function attempt<R>(run: () => Promise<R>, words: RefusalWords<R>): Promise<Attempt<R>> {
  try {
    const result = await run();
    if (isRefusal(result))
      return { ok: false, status: statusOfRefusal(result), fault: refused(result, words) };
    return { ok: true, result: result as Done<R> };
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, ...inWords(error, words) };
  }
}

export const saying = (message: string): Fault => ({ message, problems: [] });

const statuses: Record<AppErrorCode, number> = {
  "not-found": 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  "too-many": 429,
};

const isRefusal = (result: unknown): result is Refusal =>
  typeof result === "object" && result !== null && "ok" in result && result.ok === false;

const statusOfRefusal = ({ reason }: Refusal): number =>
  Object.hasOwn(statuses, reason) ? statuses[reason as AppErrorCode] : 422;

function refused<R>(result: Refusal, words: RefusalWords<R>): Fault {
  // The mapped type has proved that the words under this reason take this refusal.
  const found = (words as Record<string, Words<Refusal> | undefined>)[result.reason];
  if (found === undefined) return saying(messages.refused);
  const say = (sentence: Sentence<Refusal>) => (typeof sentence === "function" ? sentence(result) : sentence);
  if (typeof found !== "object") return { ...saying(say(found)), ...standing(result) };
  return {
    message: null,
    problems: [{ fieldId: found.at, message: say(found.text) }],
    ...standing(result),
  };
}

const standing = ({ stands }: Refusal): Pick<Fault, "stands"> => (stands ? { stands } : {});

function inWords(error: unknown, words: object): { status: number; fault: Fault } {
  if (isAppError(error)) {
    const own = (words as Record<string, unknown>)[error.code];
    const said = typeof own === "string" ? own : messages[error.code];
    return { status: statuses[error.code], fault: saying(said) };
  }
  if (isDatabaseAway(error)) {
    log.error({ err: error }, "the database cannot be reached");
    return { status: 503, fault: saying(messages.databaseAway) };
  }
  const code = (requestId() ?? randomBytes(8).toString("hex")).replaceAll("-", "").slice(-8);
  log.error({ err: error, faultCode: code }, "a form failed");
  return { status: 500, fault: saying(messages.failed(code)) };
}
