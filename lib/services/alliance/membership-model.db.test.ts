import fc from "fast-check";
import { expect, it } from "vitest";
import { settleCast } from "@/scripts/testing/membership/cast";
import { begin, beginning, emptyWorld, type Law, stories } from "@/scripts/testing/membership/story";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
const atOnce = 4;
const each = 10;
const deeds = 25;
/** Milliseconds; what is told after that, and shorter versions of a story that failed, is let go. */
const patience = 240_000;

it(
  `law and database agree through ${atOnce * each} stories of about ${deeds} deeds, ${atOnce} at a time`,
  async ({ annotate }) => {
    const seed = Date.now() % 2 ** 31;
    await annotate(`seed ${seed}`);
    const ended = await Promise.allSettled(Array.from({ length: atOnce }, (_, place) => tell(seed + place)));
    const told = ended.flatMap((one) => {
      if (one.status === "rejected") throw one.reason;
      return one.value;
    });
    const done = told.filter((line) => line.endsWith(": done")).length;
    await annotate(`${told.length} steps, ${done} of them done`);
    expect(told.length).toBeGreaterThan(atOnce * each * 10);
    expect(done / told.length).toBeGreaterThan(0.25);
  },
  2 * patience,
);

async function tell(seed: number): Promise<string[]> {
  const until = Date.now() + patience;
  const told: string[] = [];
  await fc.assert(
    fc.asyncProperty(stories(deeds), async (commands) => {
      if (Date.now() > until) return;
      const law: Law = { world: emptyWorld(Date.now()), told: [] };
      const reality = { sql, ids: beginning(await settleCast(sql)) };
      await begin(law, reality);
      await fc.asyncModelRun(() => ({ model: law, real: reality }), commands);
      told.push(...law.told);
    }),
    { seed, numRuns: each },
  );
  return told;
}
