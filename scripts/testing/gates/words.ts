import type postgres from "postgres";
import { type DecideResult, decideAtGate } from "@/lib/services/alliance/gate/decide";
import { type DraftDecision, type DraftResult, draftDecision } from "@/lib/services/alliance/gate/draft";
import { stepUpCode } from "@/lib/services/people/step-up/mail-facts";
import type { Director, GateScene } from "@/scripts/testing/gates/scene";

export type Word = Partial<Pick<DraftDecision, "verdict" | "reason">>;

/** What a director answers to a question; go, unless told otherwise. */
export function wordOf(
  { allianceId }: Pick<GateScene, "allianceId">,
  askId: string,
  { partnerId, ...word }: { partnerId: string } & Word,
): DraftDecision {
  return { allianceId, askId, partnerId, verdict: "go", reason: "Samen komen we verder.", ...onlyWord(word) };
}

const onlyWord = ({ verdict, reason }: Word) => ({ ...(verdict && { verdict }), ...(reason && { reason }) });

/** The code in the last mail to this director. */
export async function codeFor(sql: postgres.Sql, personId: string): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    select step_up_id as id from gate_draft where person_id = ${personId} order by saved_at desc limit 1`;
  if (!row) throw new Error("nothing was filled in");
  return stepUpCode(row.id);
}

/** Fills in and confirms, as somebody who reads the own mail. */
export async function decideAs(
  sql: postgres.Sql,
  director: Director,
  word: DraftDecision,
): Promise<DraftResult | DecideResult> {
  const drafted = await draftDecision(director.person, word);
  if (!drafted.ok) return drafted;
  return decideAtGate(director.person, { ...word, code: await codeFor(sql, director.person.personId) });
}
