import type postgres from "postgres";
import { conjunctsOf, type Policy } from "./policy-facts";

/** The statements that take from a policy its rule, and each part of it. */
export function loosened({ name, table, using, check }: Policy): string[] {
  const without = (clause: string, rule: string | null): string[] => {
    if (rule === null) return [];
    const parts = conjunctsOf(rule);
    const lesser = parts.map((left) => parts.filter((one) => one !== left).join(" and ") || "true");
    return [...new Set(["true", ...lesser])].map(
      (looser) => `alter policy "${name}" on "${table}" ${clause} (${looser})`,
    );
  };
  return [...without("using", using), ...without("with check", check)];
}

/** One line for whoever watches the tests. */
export const say = (line: string): void => console.info(line);

class Undo extends Error {}

/** Runs in a transaction that is rolled back, whatever it did to policies, rights and rows. */
export async function undone<T>(
  sql: postgres.Sql,
  work: (tx: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  let result: { is: T } | undefined;
  await sql
    .begin(async (tx) => {
      result = { is: await work(tx) };
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  if (!result) throw new Error("the probe did not run");
  return result.is;
}
