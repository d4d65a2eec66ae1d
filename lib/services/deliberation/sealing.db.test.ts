import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql as query } from "drizzle-orm";
import pino from "pino";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { connect, type Transaction } from "@/db/client";
import { type PersonActor, personActor, type RespondentActor, systemActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { type Databases, env } from "@/lib/platform/env";
import { openQueues } from "@/lib/platform/jobs/open";
import { log } from "@/lib/platform/log";
import { relayDueWork } from "@/lib/services/alliance/due/relay";
import { sendPostedMail } from "@/lib/services/alliance/outbox/send";
import { closeRound } from "@/lib/services/deliberation/round/close";
import { readSheet } from "@/lib/services/deliberation/round/read-sheet";
import { revealRound } from "@/lib/services/deliberation/round/reveal";
import { saveAnswer } from "@/lib/services/deliberation/round/save-answer";
import { submitSheet } from "@/lib/services/deliberation/round/submit";
import { listCheckerRounds } from "@/lib/services/execution/checker/list";
import { prepareCheckerRound } from "@/lib/services/execution/checker/prepare";
import { readCheckerRound } from "@/lib/services/execution/checker/read-round";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { attempt } from "@/lib/web/attempt";
import { calendarFrom } from "@/scripts/story/calendar";
import { tellStory } from "@/scripts/story/tell";
import type { ToldStory } from "@/scripts/story/tell-alliances";
import { respondentsOf } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

vi.hoisted(() => {
  process.env.LOG_LEVEL = "trace";
});
const mailbox = mkdtempSync(join(tmpdir(), "sealing-"));
process.env.MEENT_MAILBOX = mailbox;
afterAll(() => rmSync(mailbox, { recursive: true }));

const sql = superuser();
const canary = "kanariezw9q";
const lines = captureLog();
let story: ToldStory;
let allianceId: string;
let roundId: string;
let respondents: RespondentActor[];

// A round of three lies open; in each sealed answer sits an item that exists nowhere else.
beforeAll(async () => {
  story = await tellStory(calendarFrom(new Date()));
  allianceId = story.alliances.thuis.allianceId;
  const [round] = await sql<
    { id: string }[]
  >`select round_id as id from round where alliance_id = ${allianceId}`;
  roundId = round?.id ?? "";
  respondents = [...(await respondentsOf(sql, roundId)).values()];
  for (const [place, one] of respondents.entries()) {
    const item = `${canary}${place}`;
    await saveAnswer(one, { item, answer: { value: 4, nonAnswer: null } });
    await submitSheet(one, { items: [item] });
  }
  await botchAnAnswer();
  await workOff();
}, 60_000);

describe("before the reveal a sealed answer", () => {
  it("lies in its own table, and in no other byte of the database or the queue", async () => {
    const dumped = await dump();
    expect(dumped.size).toBeGreaterThan(30);
    expect([...dumped.keys()].filter((table) => table.startsWith("pgboss.")).length).toBeGreaterThan(2);
    expect(dumped.get("pgboss.job")).toContain(allianceId);
    expect(tablesWith(dumped, canary)).toEqual(["public.sealed_answer"]);
  });

  it("is in no mail", () => {
    const mails = readMailbox();
    expect(mails.filter((text) => text.includes("/vragenlijst/")).length).toBeGreaterThanOrEqual(3);
    expect(mails.filter((text) => text.includes(canary))).toEqual([]);
  });

  it("is in no log line, not even when storing it fails", () => {
    expect(lines.some((line) => line.includes("a form failed"))).toBe(true);
    expect(lines.filter((line) => line.includes(canary))).toEqual([]);
  });

  it("comes back to nobody but the one who gave it", async () => {
    const told = await everythingRead();
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((text) => text.includes(canary))).toEqual([]);
    for (const [place, one] of respondents.entries()) {
      const sheet = JSON.stringify(await readSheet(one));
      expect(sheet.match(new RegExp(`${canary}\\d`, "g"))).toEqual([`${canary}${place}`]);
    }
  });
});

describe("who reads the sealed tables", () => {
  const person = (key: keyof ToldStory["people"]["personIds"]) => story.people.personIds[key];
  const asMember = (personId: string) => query`select app.enter(${allianceId}, ${personId}, null)`;
  const asSystem = () => query`select app.enter_system(${allianceId})`;
  const asRespondent = ({ respondentId, generation }: RespondentActor) =>
    query`select app.enter_respondent(${allianceId}, ${respondentId}, ${generation})`;

  it.each(["marieke", "sanne", "joke", "femke", "bram"] as const)("%s, as a member: nothing", async (key) => {
    expect(await sealedFor("app", asMember(person(key)))).toEqual({ answers: 0, sheets: 0 });
  });

  it("the worker as the system: nothing", async () => {
    expect(await sealedFor("worker", asSystem())).toEqual({ answers: 0, sheets: 0 });
  });

  it("sign-in and the queue: they may not even ask", async () => {
    expect(await sealedFor("auth")).toBe("42501");
    expect(await sealedFor("jobs")).toBe("42501");
  });

  it("the respondent: the own answers and sheet, of the three that are there", async () => {
    for (const one of respondents) {
      const [own] =
        await sql`select count(*)::int as n from sealed_answer where respondent_id = ${one.respondentId}`;
      expect(await sealedFor("app", asRespondent(one))).toEqual({ answers: own?.n, sheets: 1 });
    }
  });

  it("the reveal: all of the alliance that it entered, and nothing before it entered", async () => {
    expect(await sealedFor("reveal", asSystem())).toMatchObject({ sheets: 3 });
    expect(await sealedFor("reveal")).toEqual({ answers: 0, sheets: 0 });
  });
});

describe("after the reveal", () => {
  beforeAll(async () => {
    const manager = personActor(story.people.personIds.marieke);
    expect(await closeRound(manager, { allianceId, roundId })).toEqual({ ok: true });
    expect(await revealRound(systemActor("reveal-round"), { allianceId, roundId })).toEqual({ ok: true });
    await workOff();
  });

  it("the value lies in the cells of the result and nowhere else", async () => {
    expect(tablesWith(await dump(), canary)).toEqual(["public.round_cell"]);
    expect(await sql`select 1 from sealed_answer where round_id = ${roundId}`).toHaveLength(0);
  });

  it("neither the result mails nor the log lines carry it", () => {
    const mails = readMailbox();
    expect(
      mails.filter((text) => text.includes(`/samenwerkingschecker/${roundId}`)).length,
    ).toBeGreaterThanOrEqual(3);
    expect([...mails, ...lines].filter((text) => text.includes(canary))).toEqual([]);
  });

  it("everyone finds the own answers under the own link", async () => {
    for (const [place, one] of respondents.entries()) {
      expect((await readSheet(one)).answers).toMatchObject({ [`${canary}${place}`]: "4" });
    }
  });
});

/** An answer that the database refuses, as a form would try to store it. */
async function botchAnAnswer(): Promise<void> {
  const [one] = respondents;
  if (!one) throw new Error("nobody was asked");
  const save = () => saveAnswer(one, { item: `${canary}-botched`, answer: { value: 99, nonAnswer: null } });
  const tried = await attempt(save, { "round-closed": "dicht" });
  expect(tried).toMatchObject({ ok: false, status: 500 });
  expect(JSON.stringify(tried)).not.toContain(canary);
}

/** Hands due work to the queue, and sends the mail of the alliance. */
async function workOff(): Promise<void> {
  const queues = await openQueues(env.database.jobs);
  await relayDueWork(queues);
  await queues.stop(5000);
  const posted = await sql<{ dueId: string; outboxId: string }[]>`
    select d.due_id as "dueId", d.ref as "outboxId" from due d
     where d.alliance_id = ${allianceId} and d.kind = 'send-mail' and d.done_at is null`;
  for (const one of posted) await sendPostedMail({ allianceId, ...one });
}

/** Every row of every table of ours and of the queue, as text. */
async function dump(): Promise<Map<string, string>> {
  const tables = await sql<{ schema: string; name: string }[]>`
    select schemaname as schema, tablename as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`;
  const dumped = new Map<string, string>();
  for (const { schema, name } of tables) {
    const [row] = await sql<{ text: string | null }[]>`
      select string_agg(t::text, chr(10)) as text from ${sql(schema)}.${sql(name)} t`;
    dumped.set(`${schema}.${name}`, row?.text ?? "");
  }
  return dumped;
}

const tablesWith = (dumped: Map<string, string>, word: string): string[] =>
  [...dumped].flatMap(([table, text]) => (text.includes(word) ? [table] : []));

function readMailbox(): string[] {
  return readdirSync(mailbox).map((name) => readFileSync(join(mailbox, name), "utf8"));
}

/** What every read returns or throws, for each of the story's people in each alliance. */
async function everythingRead(): Promise<string[]> {
  const told: string[] = [];
  const hear = async (reading: Promise<unknown>) => {
    const answer = await reading.catch((error: Error) => ({ message: error.message, stack: error.stack }));
    told.push(JSON.stringify(answer));
  };
  for (const personId of Object.values(story.people.personIds)) {
    const actor: PersonActor = personActor(personId);
    await hear(readPortfolio(actor));
    for (const one of Object.values(story.alliances)) {
      await hear(readAlliance(actor, one.allianceId));
      await hear(listCheckerRounds(actor, one.allianceId));
      await hear(readCheckerRound(actor, { allianceId: one.allianceId, roundId }));
      await hear(prepareCheckerRound(actor, one.allianceId));
      await hear(view(actor, "round.read", one.allianceId, ({ tx }) => rowsOfEverySealedTable(tx)));
    }
  }
  return told;
}

const rowsOfEverySealedTable = async (tx: Transaction): Promise<unknown[]> => [
  ...(await tx.execute(query`select * from sealed_answer`)),
  ...(await tx.execute(query`select * from sealed_sheet`)),
];

/** How much of the sealed tables a role sees after entering; the error code when it may not look. */
async function sealedFor(role: keyof Databases, entering?: ReturnType<typeof query>) {
  const { db, end } = connect(env.database[role], { max: 1 });
  const seen = query`select (select count(*) from sealed_answer)::int as answers,
    (select count(*) from sealed_sheet)::int as sheets`;
  const looking = db.transaction(async (tx) => {
    if (entering) await tx.execute(entering);
    const [row] = await tx.execute(seen);
    return { ...row };
  });
  return looking.catch((error: { cause?: { code?: string } }) => error.cause?.code).finally(end);
}

/** Every line that this process writes to its log. */
function captureLog(): string[] {
  const captured: string[] = [];
  const stream = Reflect.get(log, pino.symbols.streamSym) as { write: (line: string) => unknown };
  vi.spyOn(stream, "write").mockImplementation((line) => captured.push(line));
  return captured;
}
