import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { PersonActor } from "@/lib/access/actor";
import type { Action } from "@/lib/access/policy";
import { dayFrom } from "@/lib/domain/calendar";
import { now } from "@/lib/platform/clock";
import { askDirectors } from "@/lib/services/alliance/gate/ask";
import { decideAtGate } from "@/lib/services/alliance/gate/decide";
import { draftDecision, renewDecisionCode } from "@/lib/services/alliance/gate/draft";
import { finishPoint } from "@/lib/services/alliance/gate/finish-point";
import { noteAtGate } from "@/lib/services/alliance/gate/note";
import { openGate } from "@/lib/services/alliance/gate/open";
import { readGate } from "@/lib/services/alliance/gate/read";
import { readDecision } from "@/lib/services/alliance/gate/read-decision";
import { readReceipt } from "@/lib/services/alliance/gate/read-receipt";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { readPhases } from "@/lib/services/alliance/phase/read";
import { resumeAlliance } from "@/lib/services/alliance/phase/resume";
import { sendBack } from "@/lib/services/alliance/phase/send-back";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { type Entry, entry } from "@/scripts/testing/entries/entry";
import type { SmallAlliance } from "@/scripts/testing/small-alliance";

const gate = 4 as const;
const seen = 4;
const reason = "omdat";
const nextWeek = () => dayFrom(now(), 7);

/** Every way into the verbs of gates and phases. */
export const gateEntries = {
  "gate.read": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => readGate(actor, { allianceId, gate })),
    entry(["allianceId"], (actor: PersonActor, { allianceId }) => readPhases(actor, allianceId)),
    entry(["allianceId", "partnerId"], (actor: PersonActor, { allianceId, partnerId }) =>
      readDecision(actor, { allianceId, gate, partnerId }),
    ),
    entry(["allianceId", "decisionId"], (actor: PersonActor, ids) => readReceipt(actor, ids)),
  ],
  "gate.note": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      noteAtGate(actor, {
        ...{ allianceId, gate, seen, requirement: "moment-reached", kind: "decided", text: reason },
      }),
    ),
    entry(["allianceId", "memberId"], (actor: PersonActor, { allianceId, memberId }) =>
      noteAtGate(actor, {
        ...{ allianceId, gate, seen, requirement: null, kind: "open", text: reason },
        ...{ ownerId: memberId, dueOn: nextWeek() },
      }),
    ),
  ],
  "gate.point.finish": [
    entry(["allianceId", "noteId"], (actor: PersonActor, { allianceId, noteId }) =>
      finishPoint(actor, { allianceId, noteId, note: "" }),
    ),
  ],
  "gate.ask": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      askDirectors(actor, { allianceId, gate, seen, after: 0, decideBy: nextWeek() }),
    ),
  ],
  "gate.draft": [
    entry(["allianceId", "askId", "partnerId"], (actor: PersonActor, { allianceId, askId, partnerId }) =>
      draftDecision(actor, { allianceId, askId, partnerId, verdict: "go", reason }),
    ),
    entry(["allianceId", "askId", "partnerId"], (actor: PersonActor, ids) => renewDecisionCode(actor, ids)),
  ],
  "gate.decide": [
    entry(["allianceId", "askId", "partnerId"], (actor: PersonActor, ids) =>
      decideAtGate(actor, { ...ids, code: "123456" }),
    ),
  ],
  "gate.open": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      openGate(actor, { allianceId, gate, seen }),
    ),
  ],
  "phase.send-back": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      sendBack(actor, { allianceId, seen, reason, to: 3 }),
    ),
  ],
  "phase.pause": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      pauseAlliance(actor, { allianceId, seen, reason, until: nextWeek() }),
    ),
  ],
  "phase.resume": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      resumeAlliance(actor, { allianceId, seen, reason }),
    ),
  ],
  "phase.stop": [
    entry(["allianceId"], (actor: PersonActor, { allianceId }) =>
      stopAlliance(actor, { allianceId, seen, reason }),
    ),
  ],
} satisfies Partial<Record<Action, readonly Entry[]>>;

/** An open point, a question and a decision in an alliance, each with this word in it. */
export async function noteSomething(sql: postgres.Sql, alliance: SmallAlliance, word: string) {
  const { allianceId, manager, contacts } = alliance;
  const [own] = contacts;
  if (!own) throw new Error("nobody takes part");
  const noted = await noteAtGate(manager, {
    ...{ allianceId, gate, seen, requirement: null, kind: "open", text: word },
    ...{ ownerId: own.memberId, dueOn: nextWeek() },
  });
  if (!noted.ok) throw new Error(`nothing can be noted: ${noted.reason}`);
  const [askId, decisionId] = [randomUUID(), randomUUID()];
  const { personId } = manager;
  await sql`insert into gate_ask (alliance_id, ask_id, gate, visit, number, subject, subject_hash, decide_by,
      asked_at, asked_by, asked_by_name)
    values (${allianceId}, ${askId}, ${gate}, ${seen}, 1, ${sql.json({ purpose: word })}, '', ${nextWeek()},
      now(), ${personId}, ${word})`;
  await sql`insert into gate_decision (alliance_id, decision_id, ask_id, partner_id, person_id, name, verdict,
      reason, decision_hash, mandate_id, decided_at)
    values (${allianceId}, ${decisionId}, ${askId}, ${own.partnerId}, ${personId}, ${word}, 'go', ${word}, '',
      ${randomUUID()}, now())`;
}
