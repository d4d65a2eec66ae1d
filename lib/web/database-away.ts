/** Whether an error says that the database cannot be reached just now, wherever in the chain of causes. */
export function isDatabaseAway(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < 6 && current instanceof Error; depth += 1) {
    const { code } = current as { code?: unknown };
    if (typeof code === "string" && away.test(code)) return true;
    current = current.cause;
  }
  return false;
}

/** Of the driver, of the network, and PostgreSQL's own classes 08, 53 and 57P. */
const away =
  /^(CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT|08...|53...|57P0[1-5])$/;
