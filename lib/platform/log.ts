import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import { logLevel } from "./env";
import { redact, withoutPersonalData } from "./redact";

/** JSON lines on stdout; every line written inside a request carries its id. */
export const log = pino({
  level: logLevel(),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: {
    level: (label) => ({ level: label }),
    log: redact,
  },
  // redact has described the errors already
  serializers: { err: (described: unknown) => described },
  hooks: {
    logMethod(args, method) {
      const [first, message, ...rest] = args as unknown as [unknown, string | undefined, ...unknown[]];
      if (typeof first === "string") return method.apply(this, [withoutPersonalData(first)]);
      const text = message ?? (first instanceof Error ? first.message : undefined);
      return method.apply(this, [first as object, text && withoutPersonalData(text), ...rest]);
    },
  },
  mixin: () => {
    const requestId = requests().getStore();
    return requestId ? { requestId } : {};
  },
});

export function withRequestId<T>(id: string, run: () => T): T {
  return requests().run(id, run);
}

export function requestId(): string | undefined {
  return requests().getStore();
}

const key = Symbol.for("meent.requests");

/** The server and the bundled app load this module separately, so the store hangs on the process. */
function requests(): AsyncLocalStorage<string> {
  const shared = globalThis as { [key]?: AsyncLocalStorage<string> };
  shared[key] ??= new AsyncLocalStorage<string>();
  return shared[key];
}
