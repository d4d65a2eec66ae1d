import { createHash, randomBytes, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { alliances } from "@/scripts/story/alliances";
import { type PersonKey, people } from "@/scripts/story/cast";

export type StoryAlliance = { id: string; path: string; checker: string };

/** The running demo from behind: its database past every policy, its logs and its mail. */
export type Demo = {
  folder: string;
  sql: postgres.Sql;
  alliance: (key: keyof typeof alliances) => Promise<StoryAlliance>;
  /** Path of the story's rounds, the first one first. */
  rounds: (key: keyof typeof alliances) => Promise<string[]>;
  /** A session as a cookie, for anybody with an address. */
  session: (who: PersonKey | { email: string }) => Promise<string>;
  /** Everything kept about one alliance; equal when nothing happened in between. */
  traces: (allianceId: string) => Promise<Record<string, string>>;
  logs: () => string;
  end: () => Promise<void>;
};

export const sessionCookie = "meent.session";

export function openDemo(folder: string): Demo {
  const { port, password } = JSON.parse(readFileSync(join(folder, "pg.json"), "utf8")) as {
    port: number;
    password: string;
  };
  const sql = postgres(`postgres://meent_super:${password}@127.0.0.1:${port}/meent`, {
    max: 2,
    onnotice: () => {},
  });
  const alliance: Demo["alliance"] = async (key) => {
    const [row] = await sql<{ id: string }[]>`
      select alliance_id as id from alliance where name = ${alliances[key].name}`;
    return allianceAt(known(row).id);
  };
  return {
    folder,
    sql,
    alliance,
    rounds: async (key) => {
      const { id, checker } = await alliance(key);
      const rows = await sql<{ round: string }[]>`
        select round_id as round from round where alliance_id = ${id} order by number`;
      return rows.map(({ round }) => `${checker}/${round}`);
    },
    session: (who) => openSession(sql, typeof who === "string" ? people[who].email : who.email),
    traces: (allianceId) => tracesOf(sql, allianceId),
    logs: () => {
      const logFolder = join(folder, "log");
      return readdirSync(logFolder)
        .map((name) => readFileSync(join(logFolder, name), "utf8"))
        .join("\n");
    },
    end: () => sql.end({ timeout: 5 }),
  };
}

export function allianceAt(id: string): StoryAlliance {
  const path = `/samenwerkingen/${id}`;
  return { id, path, checker: `${path}/uitvoering/samenwerkingschecker` };
}

export function known<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new Error("what the test needs is not there");
  return found;
}

export async function openSession(sql: postgres.Sql, email: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(token).digest("base64url");
  const made = await sql`
    insert into sign_in_session (session_token, user_id, expires, created_at)
    select ${hash}, id, now() + interval '2 days', now() from sign_in_user where email = ${email}`;
  if (made.count !== 1) throw new Error(`nobody signs in as ${email}`);
  return token;
}

/** Mail and due work are moved by the worker at its own pace, so of those only the number counts. */
async function tracesOf(sql: postgres.Sql, allianceId: string): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'alliance_id' order by 1`;
  const found: [string, string][] = [];
  for (const { name } of tables) {
    const moves = ["outbox", "due"].includes(name);
    const what = moves
      ? sql`count(*)::text`
      : sql`md5(coalesce(string_agg(t::text, '|' order by t::text), ''))`;
    const [row] = await sql<{ trace: string }[]>`
      select ${what} as trace from ${sql(name)} t where alliance_id = ${allianceId}`;
    found.push([name, row?.trace ?? ""]);
  }
  return Object.fromEntries(found);
}

/** An id of the right form that points nowhere. */
export const nowhere = (): string => randomUUID();
