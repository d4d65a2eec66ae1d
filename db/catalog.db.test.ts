import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import * as activity from "@/db/schema/activity";
import * as alliance from "@/db/schema/alliance";
import * as deliberation from "@/db/schema/deliberation";
import * as document from "@/db/schema/document";
import * as gate from "@/db/schema/gate";
import { signInTables, tableKinds } from "@/db/schema/ground/table-kinds";
import * as invitation from "@/db/schema/invitation";
import * as overview from "@/db/schema/overview";
import * as people from "@/db/schema/people";
import * as signIn from "@/db/schema/sign-in";
import * as work from "@/db/schema/work";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();

const chapters = [
  activity,
  alliance,
  deliberation,
  document,
  gate,
  invitation,
  overview,
  people,
  signIn,
  work,
];
const schemaTables = chapters
  .flatMap((chapter) => Object.values<unknown>(chapter))
  .filter((one) => one instanceof PgTable)
  .map((one) => getTableConfig(one as PgTable).name);
const declared = Object.entries(tableKinds);
const tenantTables = declared
  .map(([name]) => name)
  .filter((name) => !(signInTables as readonly string[]).includes(name));
const distributed = declared.filter(([, kind]) => kind === "distributed").map(([name]) => name);
const roles = ["meent_app", "meent_worker", "meent_auth", "meent_reveal", "meent_jobs"];

const names = async (query: Promise<readonly { name: string }[]>): Promise<string[]> =>
  (await query).map((row) => row.name);

/** Every constraint of public with the columns on both sides, in order. */
const constraints = () => sql<
  {
    name: string;
    tableName: string;
    type: string;
    own: string[];
    target: string | null;
    other: string[];
    onDelete: string;
  }[]
>`
  select c.conname as name, c.conrelid::regclass::text as "tableName", c.contype::text as type,
         c.confrelid::regclass::text as target, c.confdeltype::text as "onDelete",
         array(select attname::text from unnest(c.conkey) with ordinality k(n, place)
                 join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by place) as own,
         array(select attname::text from unnest(c.confkey) with ordinality k(n, place)
                 join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.n order by place) as other
    from pg_constraint c where c.connamespace = 'public'::regnamespace
`;

describe("the list of tables", () => {
  it("names every table of the database, and no other", async () => {
    const found = await names(
      sql`select relname as name from pg_class
           where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`,
    );
    expect(found).toEqual(declared.map(([name]) => name).sort());
    expect(found).toEqual([...schemaTables].sort());
  });

  it("leaves no view, sequence or foreign table through which rows could be seen", async () => {
    const others = sql<{ name: string }[]>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind not in ('r', 'p', 'i', 'I')`;
    expect(await names(others)).toEqual([]);
  });
});

describe("row level security", () => {
  it("is enabled and forced on every table but those of the sign-in", async () => {
    const secured = sql<{ name: string }[]>`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and relrowsecurity and relforcerowsecurity order by 1`;
    expect(await names(secured)).toEqual([...tenantTables].sort());
  });

  it("has a policy for every verb that any role holds a right to", async () => {
    const bare = await sql`
      with rights as (
        select distinct g.table_name, lower(g.privilege_type) as verb, g.grantee
          from information_schema.role_table_grants g
         where g.table_schema = 'public' and g.grantee = any (${roles}) and g.table_name = any (${tenantTables})
        union
        select distinct g.table_name, lower(g.privilege_type), g.grantee
          from information_schema.role_column_grants g
         where g.table_schema = 'public' and g.grantee = any (${roles}) and g.table_name = any (${tenantTables})
      )
      select r.* from rights r where r.verb in ('select', 'insert', 'update', 'delete') and not exists (
        select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = r.table_name
           and lower(p.cmd) = r.verb and r.grantee::name = any (p.roles))`;
    expect(bare).toEqual([]);
  });

  it("says USING and WITH CHECK wherever a verb knows them, for named roles and one verb at a time", async () => {
    const policies = await sql<
      { policyname: string; cmd: string; qual: string | null; check: string | null }[]
    >`
      select policyname, cmd, qual, with_check as check from pg_policies where schemaname = 'public'`;
    expect(policies.length).toBeGreaterThan(80);
    for (const { policyname, cmd, qual, check } of policies) {
      expect.soft(cmd, policyname).not.toBe("ALL");
      expect.soft(qual !== null, `${policyname}: using`).toBe(cmd !== "INSERT");
      expect.soft(check !== null, `${policyname}: with check`).toBe(cmd === "INSERT" || cmd === "UPDATE");
    }
    const open = await names(
      sql`select policyname as name from pg_policies where 'public' = any (roles) or permissive <> 'PERMISSIVE'`,
    );
    expect(open).toEqual([]);
  });

  it("is true by intent only for the relay of due work, which sees ids and times", async () => {
    const always = sql<{ name: string }[]>`select policyname as name from pg_policies
      where schemaname = 'public' and (qual = 'true' or with_check = 'true') order by 1`;
    expect(await names(always)).toEqual(["due_relay_select", "due_relay_update"]);
  });

  it("looks no other table up: policies hold no sub-selects", async () => {
    const asking = sql<{ name: string }[]>`select policyname as name from pg_policies
      where schemaname = 'public' and concat(qual, ' ', with_check) ~* '\\mselect\\M'`;
    expect(await names(asking)).toEqual([]);
  });
});

describe("the roles", () => {
  it("are no superusers, bypass nothing and make no roles or databases", async () => {
    const mighty = sql<{ name: string }[]>`select rolname as name from pg_roles where rolname = any (${roles})
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`;
    expect(await names(mighty)).toEqual([]);
    expect(await sql`select 1 from pg_roles where rolname = any (${roles})`).toHaveLength(roles.length);
  });

  it("own nothing; meent_jobs owns the queue and nothing else", async () => {
    const owned = await sql<{ owner: string; place: string }[]>`
      select distinct r.rolname as owner, n.nspname as place from pg_class c
        join pg_roles r on r.oid = c.relowner join pg_namespace n on n.oid = c.relnamespace
       where r.rolname = any (${roles}) and n.nspname not like 'pg\\_toast%'
      union select r.rolname, n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner
       where r.rolname = any (${roles})
      union select r.rolname, n.nspname from pg_proc p
        join pg_roles r on r.oid = p.proowner join pg_namespace n on n.oid = p.pronamespace
       where r.rolname = any (${roles})`;
    expect(owned.filter((one) => one.owner !== "meent_jobs" || one.place !== "pgboss")).toEqual([]);
  });

  it("inherit nothing but the worker from the app; nobody may become the gate", async () => {
    const inside = await sql`
      select m.rolname as member, r.rolname as role, a.inherit_option as inherits, a.set_option as becomes
        from pg_auth_members a join pg_roles r on r.oid = a.roleid join pg_roles m on m.oid = a.member
       where m.rolname = any (${roles}) order by 1, 2`;
    expect([...inside]).toEqual([
      { member: "meent_worker", role: "meent_app", inherits: true, becomes: false },
    ]);
  });

  it("let the gate bypass policies without a login, and read who belongs where, and the list of due work", async () => {
    const [gate] = await sql`select rolcanlogin as login, rolbypassrls as bypass, rolsuper as super
      from pg_roles where rolname = 'meent_gate'`;
    expect(gate).toEqual({ login: false, bypass: true, super: false });
    const rights = await names(
      sql`select privilege_type || ' ' || table_name as name from information_schema.role_table_grants
           where table_schema = 'public' and grantee = 'meent_gate' order by 1`,
    );
    const read = [
      ...["affiliation", "alliance", "due", "invitation", "member", "membership"],
      ...["organisation", "partner", "person", "respondent"],
    ];
    expect(rights).toEqual(read.map((table) => `SELECT ${table}`));
  });

  it("keep the sign-in tables for meent_auth, but for the address that the gate holds an invitation to", async () => {
    const read = await names(
      sql`select column_name as name from information_schema.role_column_grants
           where table_schema = 'public' and grantee = 'meent_gate' and table_name = any (${[...signInTables]})
           order by 1`,
    );
    expect(read).toEqual(["email", "id"]);
  });

  it("keep meent_auth to the sign-in tables, and everyone else out", async () => {
    const rights = await sql<{ role: string; tableName: string }[]>`
      select distinct grantee as role, table_name as "tableName" from information_schema.role_column_grants
       where table_schema = 'public' and grantee not in ('meent_owner', 'meent_gate')
         and (grantee = 'meent_auth' or table_name = any (${[...signInTables]}))
       order by 2`;
    expect(rights.map((one) => one.tableName)).toEqual([...signInTables].sort());
    expect(new Set(rights.map((one) => one.role))).toEqual(new Set(["meent_auth"]));
  });

  it("leave sealed answers to the respondent's role and the reveal, by right", async () => {
    const rights = await names(
      sql`select grantee || ': ' || string_agg(lower(privilege_type), ' ' order by privilege_type) as name
            from information_schema.role_table_grants
           where table_schema = 'public' and table_name = 'sealed_answer' and grantee <> 'meent_owner'
           group by grantee order by 1`,
    );
    expect(rights).toEqual(["meent_app: delete insert select update", "meent_reveal: delete select"]);
  });

  it("may neither truncate, reference nor set triggers, and PUBLIC holds no right at all", async () => {
    const excess =
      await sql`select grantee, table_name, privilege_type from information_schema.role_table_grants
      where table_schema = 'public' and grantee <> 'meent_owner'
        and (grantee = 'PUBLIC' or privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))`;
    expect(excess).toEqual([]);
    const makers = await names(
      sql`select r as name from unnest(${[...roles, "meent_gate"]}::text[]) r
           where has_schema_privilege(r, 'public', 'create')`,
    );
    expect(makers).toEqual([]);
  });
});

describe("the enter functions", () => {
  it("belong to the gate, run as the gate, and search nowhere but pg_catalog", async () => {
    const functions = await sql<{ name: string; owner: string; definer: boolean; config: string[] | null }[]>`
      select proname as name, r.rolname as owner, prosecdef as definer, proconfig as config
        from pg_proc p join pg_roles r on r.oid = p.proowner where pronamespace = 'app'::regnamespace order by 1`;
    expect(functions.map((one) => one.name)).toEqual(
      functions.map((one) => one.name).filter((name) => name in executors),
    );
    for (const { name, owner, definer, config } of functions) {
      expect.soft(owner, name).toBe("meent_gate");
      expect.soft(definer, name).toBe((executors[name] ?? []).length > 0);
      if (definer) expect.soft(config, name).toEqual(["search_path=pg_catalog, pg_temp"]);
    }
  });

  it("may be called by the roles meant for them only; the serving role has no way in as the system", async () => {
    const rights = await sql<{ name: string; roles: string[] }[]>`
      select p.proname as name, array(
               select r from unnest(${[...roles, "public"]}::text[]) r
                where has_function_privilege(r, p.oid, 'execute') order by r) as roles
        from pg_proc p where pronamespace = 'app'::regnamespace`;
    expect(Object.fromEntries(rights.map((one) => [one.name, one.roles]))).toEqual(executors);
  });
});

/** Who may call which function of the gate. The worker may what the app may. */
const executors: Record<string, string[]> = {
  enter: ["meent_app", "meent_worker"],
  enter_mine: ["meent_app", "meent_worker"],
  enter_organisation: ["meent_app", "meent_worker"],
  enter_seats: ["meent_app", "meent_worker"],
  found: ["meent_app", "meent_worker"],
  enter_respondent: ["meent_app", "meent_worker"],
  enter_invitation: ["meent_app", "meent_worker"],
  enter_answer: ["meent_app", "meent_worker"],
  people_to_notify: ["meent_worker"],
  organisations_of: [],
  enter_system: ["meent_reveal", "meent_worker"],
  enter_system_organisation: ["meent_worker"],
  readiness: ["meent_app", "meent_worker"],
  set_context: [],
  refuse: [],
};

describe("keys that can be sharded", () => {
  it("begin with alliance_id, in every primary key and unique constraint of a distributed table", async () => {
    const keys = (await constraints()).filter(
      (one) => "pu".includes(one.type) && distributed.includes(one.tableName),
    );
    expect(keys.filter((one) => one.own[0] !== "alliance_id")).toEqual([]);
    const primary = keys.filter((one) => one.type === "p").map((one) => one.tableName);
    expect(primary.sort()).toEqual([...distributed].sort());
    const indexes = await names(
      sql`select i.indexrelid::regclass::text as name from pg_index i
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
           where i.indisunique and i.indrelid::regclass::text = any (${distributed}) and a.attname <> 'alliance_id'`,
    );
    expect(indexes).toEqual([]);
  });

  it("carry alliance_id on both sides of every foreign key between distributed tables", async () => {
    const between = (await constraints()).filter(
      (one) =>
        one.type === "f" && distributed.includes(one.tableName) && distributed.includes(one.target ?? ""),
    );
    expect(between.length).toBeGreaterThan(10);
    const apart = between.filter((one) => one.other[one.own.indexOf("alliance_id")] !== "alliance_id");
    expect(apart).toEqual([]);
  });

  it("never point from a reference or local table to a distributed one, nor from a distributed to a local one", async () => {
    const kinds: Record<string, string> = tableKinds;
    const wrong = (await constraints()).filter(({ type, tableName, target }) => {
      const [from, to] = [kinds[tableName], kinds[target ?? ""]];
      return (
        type === "f" &&
        ((from !== "distributed" && to === "distributed") || (from === "distributed" && to === "local"))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("are never set to null or a default when a row goes, and no trigger of ours runs", async () => {
    expect((await constraints()).filter((one) => "nd".includes(one.onDelete.trim() || "-"))).toEqual([]);
    expect(
      await sql`select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                 where c.relnamespace = 'public'::regnamespace and not tgisinternal`,
    ).toEqual([]);
  });
});
