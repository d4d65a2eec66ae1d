import { AsyncLocalStorage } from "node:async_hooks";

const moved = new AsyncLocalStorage<Date>();

/** The present instant; inside `at()` the instant given there. */
export function now(): Date {
  return new Date(moved.getStore() ?? Date.now());
}

/** Runs `tell` as if it were `instant`: the story and tests tell the past through the real services. */
export function at<T>(instant: Date, tell: () => Promise<T>): Promise<T> {
  return moved.run(instant, tell);
}
