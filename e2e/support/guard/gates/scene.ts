import { call, ownPage } from "@/e2e/support/guard/ask";
import { known } from "@/e2e/support/guard/demo";
import { actionId } from "@/e2e/support/guard/routes";
import type { Hands } from "@/e2e/support/guard/scene";
import { expect } from "@/e2e/support/test";
import type { FoundedAlliance } from "@/e2e/support/world/verbs";

/** What a gate, the letter about it and the phases can look like. */
export async function arrangeGates(hands: Hands) {
  const { world, demo } = hands;
  const fresh = await world.foundBeginning({ name: "Nog niets besloten" });
  const paused = await world.foundBeginning({ name: "Even niet" });
  await pause(paused, hands);
  const nachtopvang = await demo.alliance("nachtopvang");
  const warmte = await demo.alliance("warmte");
  const idIn = async (allianceId: string, what: "gate_note" | "gate_decision" | "file", id: string) => {
    const order = { gate_note: "due_on", gate_decision: "decided_at", file: "added_at" }[what];
    const [row] = await demo.sql<{ id: string }[]>`
      select ${demo.sql(id)} as id from ${demo.sql(what)} where alliance_id = ${allianceId}
       order by ${demo.sql(order)} limit 1`;
    return known(row).id;
  };
  return {
    ...{ fresh, paused, nachtopvang, warmte },
    schuldhulp: await demo.alliance("schuldhulp"),
    thuis: await demo.alliance("thuis"),
    deelvervoer: await demo.alliance("deelvervoer"),
    point: await idIn(nachtopvang.id, "gate_note", "note_id"),
    decision: await idIn(nachtopvang.id, "gate_decision", "decision_id"),
    paper: await idIn(warmte.id, "file", "file_id"),
  };
}
export type Gates = Awaited<ReturnType<typeof arrangeGates>>;

/** Marieke lays it still. */
async function pause({ allianceId, path }: FoundedAlliance, { demo, ask, origin }: Hands): Promise<void> {
  const { method, headers, body } = await call(actionId("pauseAction"), {
    ...{ allianceId, seen: "1", reason: "De gemeenteraad beslist in het voorjaar.", until: "1-3-2027" },
  });
  const as = await demo.session("marieke");
  const sent = { method, body, as, headers: { ...headers, ...ownPage(origin) } };
  const answer = await ask(`${path}/fasen/pauzeren`, sent);
  expect(answer.headers["x-action-redirect"]).toContain(`${path}/fasen`);
}
