/**
 * A known fault of postgres.js 3.4: a write that was planned just before its connection closed finds no socket
 * and throws from a timer. Its query has been refused already, so there is nothing to save and nothing to stop for.
 */
export const isLateWrite = (error: unknown): boolean =>
  error instanceof TypeError &&
  error.message === "Cannot read properties of null (reading 'write')" &&
  /node_modules[\\/]postgres[\\/]/.test(error.stack ?? "");
