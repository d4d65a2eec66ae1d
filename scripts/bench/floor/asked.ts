import postgres from "postgres";
import { env } from "@/lib/platform/env";

/** A respondent, as the personal link names one, and how many statements to send. */
export interface Asked {
  readonly allianceId: string;
  readonly respondentId: string;
  readonly generation: number;
  readonly statements: number;
}

// Kept on globalThis: the bundler loads this module once for pages and once for handlers.
const kept = globalThis as { benchFloorSql?: postgres.Sql };

export function floorSql(): postgres.Sql {
  kept.benchFloorSql ??= postgres(env.database.app, { max: 12, prepare: false, onnotice: () => {} });
  return kept.benchFloorSql;
}

/** Enters like the product does and reads one row by its key, `times` times. Gives the round's id. */
export async function enterAndRead(
  tx: postgres.TransactionSql,
  asked: Asked,
  times: number,
): Promise<string> {
  const { allianceId, respondentId, generation } = asked;
  const [entered] = await tx`
    select round_id, partner_id from app.enter_respondent(${allianceId}, ${respondentId}, ${generation})`;
  const roundId = String(entered?.round_id);
  for (let turn = 0; turn < times; turn++) {
    const [row] = await tx`select * from round where alliance_id = ${allianceId} and round_id = ${roundId}`;
    if (!row) throw new Error("the floor reads no row");
  }
  return roundId;
}
