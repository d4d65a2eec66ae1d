import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { FormState } from "@/lib/content/web/form-state";
import { fieldMessages, messages } from "@/lib/content/web/messages";
import { inputProblem } from "@/lib/web/input-problem";

export type Fault = Pick<FormState, "message" | "problems" | "stands">;
export type Parsed<T> =
  | { ok: true; input: T; values: FormState["values"] }
  | { ok: false; fault: Fault; values: FormState["values"] };

/** Reads a form by its schema. Whatever was sent, the answer is an input or sentences, never an exception. */
export function parseForm<S extends z.ZodType>(
  schema: S,
  form: FormData | URLSearchParams,
): Parsed<z.output<S>> {
  const fields = textFields(form);
  const values = valuesOf(fields);
  const fault = unreadable(fields);
  if (fault) return { ok: false, fault, values };
  const submission = parseWithZod(new URLSearchParams(fields), { schema, error: inputProblem });
  if (submission.status === "success") return { ok: true, input: submission.value, values };
  return { ok: false, fault: faultFrom(submission.error ?? {}), values };
}

const mostFields = 300;
const longestText = 50_000;
/** Long indexes are kept out: they would be read as a list with that many places. */
const fieldName = /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*|\[\d{0,3}\])*$/;

type Fields = [name: string, text: string][];

/** Without files, without what Next and conform put in for themselves, and with one kind of line end. */
function textFields(form: FormData | URLSearchParams): Fields {
  return [...form].flatMap(([name, value]) =>
    typeof value === "string" && !/^(\$ACTION|__)/.test(name)
      ? [[name, value.replaceAll("\r\n", "\n")] satisfies Fields[number]]
      : [],
  );
}

function valuesOf(fields: Fields): FormState["values"] {
  const lists = new Map<string, string[]>();
  for (const [name, text] of fields.slice(0, mostFields)) lists.set(name, [...(lists.get(name) ?? []), text]);
  return Object.fromEntries(
    [...lists].map(([name, [first = "", ...more]]) => [name, more.length ? [first, ...more] : first]),
  );
}

function unreadable(fields: Fields): Fault | null {
  if (fields.length > mostFields || fields.some(([name]) => name.length > 200 || !fieldName.test(name))) {
    return { message: messages.oddForm, problems: [] };
  }
  const problems = fields.flatMap(([fieldId, text]) => {
    if (text.length > longestText) return [{ fieldId, message: fieldMessages.tooLong(longestText) }];
    return text.includes("\0") ? [{ fieldId, message: fieldMessages.oddCharacters }] : [];
  });
  return problems.length > 0 ? { message: null, problems } : null;
}

function faultFrom(error: Record<string, string[] | null>): Fault {
  const found = Object.entries(error).flatMap(([name, lines]) => {
    const [message] = lines ?? [];
    return message ? [{ fieldId: name, message }] : [];
  });
  const whole = found.find((problem) => problem.fieldId === "");
  const problems = found.filter((problem) => problem.fieldId !== "");
  return { message: whole?.message ?? (problems.length ? null : messages.invalid), problems };
}
