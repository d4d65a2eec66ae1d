import { cpSync, readdirSync, rmSync } from "node:fs";
import type postgres from "postgres";

/** A hash per table, of everything in it, and one of the papers. */
export type Traces = Record<string, string>;

/** What changes without anybody doing anything that counts. */
const passing: Record<string, { columns: readonly string[]; because: string } | { because: string }> = {
  rate_limit: { because: "counts every try, also the ones that are refused" },
  sign_in_session: { columns: ["expires"], because: "is extended by whoever looks around with it" },
};

export type Rows = {
  traces: () => Promise<Traces>;
  /** Puts every row back as it was when this began, in the tables where something changed since. */
  rewind: () => Promise<void>;
};

/** Watches all rows of a database, past every policy, and the papers beside it, and can put them back. */
export async function watchRows(sql: postgres.Sql, files: string): Promise<Rows> {
  const kept = `${files}-kept`;
  rmSync(kept, { recursive: true, force: true });
  cpSync(files, kept, { recursive: true });
  const columns = await columnsOf(sql);
  const counted = [...columns].flatMap(([table, all]) => {
    const left = passing[table];
    if (left && !("columns" in left)) return [];
    const shown = all.filter((one) => !left?.columns.includes(one));
    return [`select '${table}' as name, ${hashOf(shown)} as hash from public."${table}" t`];
  });
  const traces = async (): Promise<Traces> => {
    const rows = await sql.unsafe<{ name: string; hash: string }[]>(counted.join(" union all "));
    const papers = readdirSync(files, { recursive: true, encoding: "utf8" }).sort().join();
    return Object.fromEntries([...rows.map(({ name, hash }) => [name, hash]), ["papers", papers]]);
  };
  await sql`create schema kept`;
  for (const table of columns.keys()) {
    await sql.unsafe(`create table kept."${table}" as table public."${table}"`);
  }
  const beginning = await traces();
  return {
    traces,
    rewind: async () => {
      const changed = changedBetween(beginning, await traces()).filter((one) => one !== "papers");
      rmSync(files, { recursive: true });
      cpSync(kept, files, { recursive: true });
      for (const table of Object.keys(passing)) if (!changed.includes(table)) changed.push(table);
      await sql.begin(async (tx) => {
        await tx`set local session_replication_role = replica`;
        for (const table of changed) {
          await tx.unsafe(`delete from public."${table}"`);
          await tx.unsafe(`insert into public."${table}" table kept."${table}"`);
        }
      });
    },
  };
}

export const changedBetween = (before: Traces, after: Traces): string[] =>
  Object.keys({ ...before, ...after }).filter((table) => before[table] !== after[table]);

const hashOf = (columns: readonly string[]): string => {
  const row = `row(${columns.map((one) => `t."${one}"`).join(", ")})::text`;
  return `md5(coalesce(string_agg(${row}, '|' order by ${row}), ''))`;
};

async function columnsOf(sql: postgres.Sql): Promise<Map<string, string[]>> {
  const rows = await sql<{ table: string; column: string }[]>`
    select c.table_name as table, c.column_name as column
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, c.ordinal_position`;
  const found = new Map<string, string[]>();
  for (const { table, column } of rows) found.set(table, [...(found.get(table) ?? []), column]);
  return found;
}
