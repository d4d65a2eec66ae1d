const secretKeys = new Set([
  "authorization",
  "cookie",
  "set-cookie",
  "email",
  "token",
  "code",
  "secret",
  "password",
]);
const emailAddress = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:]+/g;
const deepest = 6;

/** Copies a log record without values that must not be written down, at any depth. */
export function redact(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, redactField(key, value, 1)]));
}

/** An error without query parameters and addresses: drizzle puts the parameters in the message. */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return redactValue(error, 1);
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: withoutPersonalData(error.message),
    ...(typeof code === "string" ? { code } : {}),
    stack: frames(error.stack),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

export function withoutPersonalData(text: string): string {
  return text.replace(/\nparams: [\s\S]*$/, "").replace(emailAddress, "[e-mail]");
}

function redactField(key: string, value: unknown, depth: number): unknown {
  if (secretKeys.has(key.toLowerCase())) return "[redacted]";
  return redactValue(value, depth);
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value === "string") return withoutPersonalData(value);
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Error) return describeError(value);
  if (value instanceof Date) return value;
  if (depth >= deepest) return "[deep]";
  if (Array.isArray(value)) return value.map((item) => redactValue(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, redactField(key, field, depth + 1)]),
  );
}

function frames(stack: string | undefined): string[] {
  return (stack ?? "").split("\n").flatMap((line) => (/^\s+at /.test(line) ? [line.trim()] : []));
}
