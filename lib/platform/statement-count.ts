import { AsyncLocalStorage } from "node:async_hooks";

const counting = new AsyncLocalStorage<string[]>();

/** Called by every pool for every statement it sends. */
export function noteStatement(query: string): void {
  counting.getStore()?.push(query);
}

/** Runs `work` and returns the SQL statements it sent (BEGIN and COMMIT are sent by the driver, uncounted). */
export async function countStatements<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await counting.run(statements, work);
  return { result, statements };
}
