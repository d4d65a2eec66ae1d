import { fieldMessages } from "@/lib/content/web/messages";

/** The part of zod's issue that decides on the sentence. */
type Issue = {
  readonly code?: string;
  readonly input?: unknown;
  readonly origin?: string;
  readonly expected?: string;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
};

/** The sentence for an issue whose rule brings no words of its own. */
export function inputProblem(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue);
    case "too_big":
      return tooBig(issue.origin, Number(issue.maximum));
    case "too_small":
      return tooSmall(issue.origin, Number(issue.minimum));
    case "invalid_value":
      return Array.isArray(issue.input) ? fieldMessages.oneValue : fieldMessages.choose;
    default:
      return fieldMessages.wrong;
  }
}

function wrongType({ input, expected }: Issue): string {
  if (input === undefined || input === null) return fieldMessages.missing;
  if (Array.isArray(input)) return fieldMessages.oneValue;
  if (expected === "number" || expected === "int") return fieldMessages.notANumber;
  return fieldMessages.wrong;
}

function tooBig(origin: string | undefined, most: number): string {
  if (origin === "string") return fieldMessages.tooLong(most);
  return origin === "array" ? fieldMessages.tooMany(most) : fieldMessages.tooHigh(most);
}

function tooSmall(origin: string | undefined, least: number): string {
  if (origin === "string") return least <= 1 ? fieldMessages.missing : fieldMessages.tooShort(least);
  return origin === "array" ? fieldMessages.tooFew(least) : fieldMessages.tooLow(least);
}
