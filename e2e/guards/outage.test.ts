import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Answer, type Ask, askAt, form, ownPage } from "@/e2e/support/guard/ask";
import { openDemo } from "@/e2e/support/guard/demo";
import { start } from "@/e2e/support/guard/programs";
import { expect, test } from "@/e2e/support/guard/test";
import { openWorld } from "@/e2e/support/world";
import { freePort } from "@/scripts/cluster/server";

const folder = ".data/outage";

/** Keeps asking, one question after the other, and remembers every answer. */
function keepAsking(question: (turn: number) => Promise<Answer>) {
  const answers: Answer[] = [];
  let going = true;
  const run = async (): Promise<void> => {
    for (let turn = 0; going; turn += 1) answers.push(await question(turn));
  };
  const running = run();
  const stop = (): Promise<void> => {
    going = false;
    return running;
  };
  return { answers, stop };
}

function saving(ask: Ask, origin: string, link: string) {
  const acknowledged = new Map<string, string>();
  return {
    acknowledged,
    question: async (turn: number): Promise<Answer> => {
      const [item, answer] = [`s${(turn % 17) + 1}`, String((turn % 5) + 1)];
      const sent = form({ item, answer });
      acknowledged.delete(item);
      const headers = { ...sent.headers, ...ownPage(origin), accept: "application/json" };
      const said = await ask(`${link}/antwoord`, { ...sent, method: "POST", headers });
      if (said.status === 200) acknowledged.set(item, answer);
      return said;
    },
  };
}

test("While the database restarts everybody gets a sentence, and afterwards it works by itself", async () => {
  test.setTimeout(240_000);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const demo = ["--import", "tsx", "scripts/start.ts", `--folder=${folder}`, "--fresh"];
  const launcher = start(demo, { PORT: String(port) });
  await expect
    .poll(launcher.output, { timeout: 150_000, message: "the demo starts" })
    .toContain("Meent is klaar");
  const world = await openWorld(folder);
  const behind = openDemo(folder);
  try {
    const round = await world.openRound(await world.foundAlliance({ name: "Storing" }));
    const as = await behind.session("marieke");
    const ask = askAt(origin);
    const saves = saving(ask, origin, round.links.sanne);
    const lanes = [
      keepAsking(saves.question),
      keepAsking(() => ask("/samenwerkingen", { as })),
      keepAsking(() => ask(`${round.links.femke}/3`)),
    ];
    const succeeded = () => lanes.map(({ answers }) => answers.filter(({ status }) => status === 200).length);
    const allBeyond = (counts: number[], more: number) =>
      expect
        .poll(() => Math.min(...succeeded().map((count, lane) => count - (counts[lane] ?? 0))), {
          timeout: 60_000,
        })
        .toBeGreaterThanOrEqual(more);
    await allBeyond([0, 0, 0], 3);

    const { data } = JSON.parse(readFileSync(join(folder, "pg.json"), "utf8")) as { data: string };
    process.kill(Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n", 1)[0]), "SIGINT");
    await expect
      .poll(launcher.output, { timeout: 30_000 })
      .toContain("de database viel uit en start opnieuw");
    await expect.poll(async () => (await ask("/api/health/ready")).status, { timeout: 60_000 }).toBe(200);
    await allBeyond(succeeded(), 5);
    await Promise.all(lanes.map(({ stop }) => stop()));

    const [autosaves = [], ...pages] = lanes.map(({ answers }) =>
      answers.filter(({ status }) => status !== 200),
    );
    for (const { status, body } of autosaves) {
      expect([500, 503]).toContain(status);
      expect(JSON.parse(body)).toMatchObject({ ok: false, message: expect.stringContaining("staat er nog") });
    }
    for (const { status, headers, body } of pages.flat()) {
      expect([500, 503]).toContain(status);
      expect(headers["content-type"]).toContain("text/html");
      expect(body).toContain("Er ging iets mis bij ons");
      expect(body).not.toMatch(/ECONNREFUSED|CONNECTION_|node_modules|postgres/);
    }
    expect(autosaves.length + pages.flat().length, "it was noticed").toBeGreaterThan(0);
    expect(launcher.output()).not.toMatch(/De (server|werker) viel uit/);
    const { answers } = await world.sheetOf({ link: round.links.sanne });
    expect(answers, "what was acknowledged is there").toMatchObject(Object.fromEntries(saves.acknowledged));
  } finally {
    await behind.end().catch(() => {});
    await world.end();
    await launcher.end();
  }
});
