import { type Asked, enterAndRead, floorSql } from "@/scripts/bench/floor/asked";

type Answer = Asked & { readonly item: string; readonly value: number };

/** The transaction of the autosave and nothing around it: enter, read, store, commit. */
export async function handlerFloor(request: Request): Promise<Response> {
  const answer = (await request.json()) as Answer;
  const { allianceId, respondentId, item, value } = answer;
  await floorSql().begin(async (tx) => {
    const roundId = await enterAndRead(tx, answer, answer.statements - 1);
    await tx`
      insert into sealed_answer (alliance_id, respondent_id, item, round_id, value)
      values (${allianceId}, ${respondentId}, ${item}, ${roundId}, ${value})
      on conflict (alliance_id, respondent_id, item) do update set value = excluded.value, non_answer = null`;
  });
  return Response.json({ ok: true });
}
