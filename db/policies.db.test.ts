import { beforeAll, describe, expect, it } from "vitest";
import { draftDecision } from "@/lib/services/alliance/gate/draft";
import { calendarFrom } from "@/scripts/story/calendar";
import { tellStory } from "@/scripts/story/tell";
import type { ToldStory } from "@/scripts/story/tell-alliances";
import { signedIn } from "@/scripts/testing/gates/scene";
import { type Policy, readPolicies } from "@/scripts/testing/policy-facts";
import { loosened, say, undone } from "@/scripts/testing/policy-mutants";
import { probeTable } from "@/scripts/testing/policy-probe";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let policies: Policy[] = [];

beforeAll(async () => {
  await beginDeciding(await tellStory(calendarFrom(new Date())));
  policies = await readPolicies(sql);
});

/** Nothing of the story is half decided; a table without a row would prove nothing. */
async function beginDeciding({ alliances, people }: ToldStory): Promise<void> {
  const { allianceId, partnerIds } = alliances.deelvervoer;
  const [ask] = await sql`select ask_id from gate_ask where alliance_id = ${allianceId}`;
  const begun = await draftDecision(await signedIn(people.personIds.bram), {
    ...{ allianceId, askId: String(ask?.ask_id), partnerId: partnerIds.veenkade ?? "" },
    ...{ verdict: "go", reason: "Onze auto's staan er toch." },
  });
  if (!begun.ok) throw new Error(begun.reason);
}

describe("the policies, with every table right granted", () => {
  it("show, change, remove and take in nothing from a context that may see nothing", async () => {
    const leaks: string[] = [];
    for (const table of tables())
      leaks.push(...(await undone(sql, (tx) => probeTable(tx, table, of(table)))));
    expect(leaks).toEqual([]);
  });

  it("are each missed when loosened: one at a time, USING and WITH CHECK, whole and part by part", async () => {
    const survivors: string[] = [];
    let mutants = 0;
    for (const table of tables()) {
      for (const mutant of of(table).flatMap(loosened)) {
        mutants += 1;
        const leaks = await undone(sql, async (tx) => {
          await tx.unsafe(mutant);
          return probeTable(tx, table, of(table));
        });
        if (leaks.length === 0) survivors.push(mutant);
      }
    }
    say(`policies: ${policies.length}, mutants: ${mutants}, killed: ${mutants - survivors.length}`);
    expect(survivors).toEqual([]);
    expect(mutants).toBeGreaterThan(policies.length);
  }, 120_000);
});

const tables = (): string[] => [...new Set(policies.map((one) => one.table))];
const of = (table: string): Policy[] => policies.filter((one) => one.table === table);
