import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { type Context, columnOf, type Policy, type Setting, type Verb } from "./policy-facts";

type Row = Record<string, unknown>;
type Query = postgres.TransactionSql;
type Trial = { role: string; context: Context; statement: string };
type Outcome = { count: number; error: string | null };

const verbs: Verb[] = ["select", "insert", "update", "delete"];

/**
 * Tries every verb on one table, as every role, from contexts that may see nothing, and tries to move an own
 * row to someone else. Runs inside a transaction of a superuser, with table rights granted, so that only the
 * policies stand in the way.
 * @param policies those of the table, as they were read before anyone loosened them.
 * @returns what leaked, in words; empty when the table is tight.
 */
export async function probeTable(tx: Query, table: string, policies: readonly Policy[]): Promise<string[]> {
  const row = await someRow(tx, table);
  const leaks: string[] = [];
  for (const role of await grantedRoles(tx, table, policies)) {
    const own = policies.filter((one) => one.roles.includes(actsAs(role)));
    for (const verb of verbs) {
      const rules = own.filter((one) => one.verb === verb);
      for (const context of shutOut(rules, row)) {
        const leak = await tryVerb(tx, { table, row, verb, role, context });
        if (leak) leaks.push(leak);
      }
      if (verb === "update") leaks.push(...(await tryMoves(tx, { table, row, role, rules })));
    }
  }
  return leaks;
}

async function someRow(tx: Query, table: string): Promise<Row> {
  const [found] = await tx<{ row: Row }[]>`select to_jsonb(t) as row from ${tx(table)} t limit 1`;
  if (!found) throw new Error(`${table} is empty: a probe would prove nothing`);
  return found.row;
}

/** The worker has no policies of its own: it inherits those of the app. */
const actsAs = (role: string): string => (role === "meent_worker" ? "meent_app" : role);

async function grantedRoles(tx: Query, table: string, policies: readonly Policy[]): Promise<string[]> {
  const named = new Set(policies.flatMap((one) => one.roles));
  const roles = named.has("meent_app") ? [...named, "meent_worker"] : [...named];
  for (const role of roles) await tx.unsafe(`grant ${verbs.join(", ")} on "${table}" to ${role}`);
  return roles;
}

/** Contexts from which these rules show nothing: none, nobody we know, and all but right in one respect. */
function shutOut(rules: readonly Policy[], row: Row): Context[] {
  const nobody = Object.fromEntries(
    (Object.keys(columnOf) as Setting[])
      .filter((setting) => setting !== "organisation" || !rules.some((one) => one.comparesNothing))
      .map((setting) => [setting, randomUUID()]),
  );
  const nearly = rules
    .filter((one) => one.compared.length > 1)
    .flatMap((one) => one.compared.map((wrong) => ({ ...ownContext(one, row), [wrong]: randomUUID() })));
  return [{}, nobody, ...nearly];
}

const ownContext = ({ compared }: Policy, row: Row): Context =>
  Object.fromEntries(compared.map((setting) => [setting, String(row[columnOf[setting]])]));

async function tryVerb(
  tx: Query,
  {
    table,
    row,
    verb,
    role,
    context,
  }: { table: string; row: Row; verb: Verb; role: string; context: Context },
): Promise<string | null> {
  const { count, error } = await attempt(tx, { role, context, statement: statementFor(verb, table, row) });
  const told = `${role} ${verb} ${table} with ${Object.keys(context).join("+") || "no"} context`;
  if (verb === "insert") return refusedByPolicy(error) ? null : `${told}: ${error ?? "went in"}`;
  if (error) return `${told}: ${error}`;
  return count === 0 ? null : `${told}: ${count} rows`;
}

/** Without WHERE, and reading no column: then the policy of this verb alone decides. */
function statementFor(verb: Verb, table: string, row: Row): string {
  const [column = "", value] = Object.entries(row)[0] ?? [];
  if (verb === "select") return `select * from "${table}"`;
  if (verb === "delete") return `delete from "${table}"`;
  if (verb === "update") return `update "${table}" set "${column}" = ${literal(value)}`;
  return `insert into "${table}" select * from jsonb_populate_record(null::"${table}", ${literal(row)})`;
}

/** From the own context, a row may not be handed to another alliance, organisation, person or respondent. */
async function tryMoves(
  tx: Query,
  { table, row, role, rules }: { table: string; row: Row; role: string; rules: readonly Policy[] },
): Promise<string[]> {
  const leaks: string[] = [];
  for (const rule of rules) {
    for (const setting of rule.compared) {
      const column = columnOf[setting];
      const statement = `update "${table}" set "${column}" = '${randomUUID()}'`;
      const { count, error } = await attempt(tx, { role, context: ownContext(rule, row), statement });
      if (!refusedByPolicy(error)) {
        leaks.push(`${role} moves ${table} by ${column} (${rule.name}): ${error ?? `${count} rows`}`);
      }
    }
  }
  return leaks;
}

/** Runs one statement as that role in that context, and undoes it. */
async function attempt(tx: Query, { role, context, statement }: Trial): Promise<Outcome> {
  const settings = (Object.keys(columnOf) as Setting[]).map(
    (setting) => `set local app.${setting} = ${literal(context[setting] ?? "")}`,
  );
  const entering = ["savepoint probe", ...settings, `set local role ${role}`];
  await tx.unsafe(entering.join(";")).simple();
  try {
    const { count } = await tx.unsafe(statement);
    return { count, error: null };
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    return { count: 0, error: error.message };
  } finally {
    await tx.unsafe("rollback to savepoint probe");
  }
}

const refusedByPolicy = (error: string | null): boolean =>
  error?.startsWith("new row violates row-level security policy") ?? false;

function literal(value: unknown): string {
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}
