import type postgres from "postgres";

export type Verb = "select" | "insert" | "update" | "delete";
export type Setting =
  | "alliances"
  | "guest_alliance"
  | "organisation"
  | "person"
  | "respondent"
  | "round"
  | "partner"
  | "invitation";
/** What a transaction has entered: the settings that policies read. */
export type Context = Partial<Record<Setting, string>>;

export type Policy = {
  name: string;
  table: string;
  verb: Verb;
  roles: string[];
  using: string | null;
  check: string | null;
  /** Settings that the policy compares with a column of the row. */
  compared: Setting[];
  /** True when it asks only whether a setting is there, like the one by which colleagues are added. */
  comparesNothing: boolean;
};

export const columnOf: Record<Setting, string> = {
  alliances: "alliance_id",
  guest_alliance: "alliance_id",
  organisation: "organisation_id",
  person: "person_id",
  respondent: "respondent_id",
  round: "round_id",
  partner: "partner_id",
  invitation: "invitation_id",
};

/** Every policy of public, but for those that are true by intent. */
export async function readPolicies(sql: postgres.Sql): Promise<Policy[]> {
  const rows = await sql<Omit<Policy, "compared" | "comparesNothing">[]>`
    select policyname as name, tablename as "table", lower(cmd) as verb, roles::text[] as roles,
           qual as using, with_check as check
      from pg_policies where schemaname = 'public' and policyname not like 'due\\_relay\\_%'
     order by tablename, policyname
  `;
  return rows.map((row) => {
    const compared = comparedIn(row.check ?? row.using ?? "");
    return { ...row, compared, comparesNothing: compared.length === 0 };
  });
}

function comparedIn(rule: string): Setting[] {
  const mentioned = conjunctsOf(rule).filter((one) => !/is not null/i.test(one));
  return (Object.keys(columnOf) as Setting[]).filter((setting) =>
    mentioned.some((one) => one.includes(`'app.${setting}'`)),
  );
}

/** The parts of a rule that all have to hold. */
export function conjunctsOf(rule: string): string[] {
  const parts = rule.split(" AND ");
  // Postgres wraps the whole conjunction in one more pair of brackets.
  return parts.length === 1 ? parts : parts.join(" AND ").slice(1, -1).split(" AND ");
}
