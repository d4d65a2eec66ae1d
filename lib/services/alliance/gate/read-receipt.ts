import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { allianceActivity } from "@/db/schema/activity";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { type GateSubject, shortCode } from "@/lib/domain/alliance/gates/subject";
import { type GateNumber, isGateNumber } from "@/lib/domain/alliance/phase-machine";
import { AppError } from "@/lib/platform/errors";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { situationOf } from "@/lib/services/alliance/gate/situation/rows";
import {
  type AskLine,
  askLine,
  type DecisionLine,
  decisionLine,
} from "@/lib/services/alliance/gate/situation/visits";

export type ReceiptPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string; managerLabel: string; partners: number };
  gate: GateNumber;
  decision: DecisionLine;
  /** The reader is the one who decided. */
  own: boolean;
  question: { ask: AskLine; subject: GateSubject };
  /** Of question, verdict and reason together, lower-case hex. */
  decisionHash: string;
  /** The question was put anew since: this decision counts no more. */
  replaced: boolean;
  /** The line in the activity by which the chain of hashes holds this decision. */
  recorded: { seq: number; code: string };
};

/** Proof of one decision, for everyone who takes part. @throws AppError not-found */
export async function readReceipt(
  actor: PersonActor,
  { allianceId, decisionId }: { allianceId: string; decisionId: string },
): Promise<ReceiptPage> {
  return view(actor, "gate.read", allianceId, async ({ tx, standing }) => {
    const situation = await situationOf(tx, allianceId);
    const made = situation.decisions.find((one) => one.decisionId === decisionId);
    const ask = situation.asks.find((one) => one.askId === made?.askId);
    if (!made || !ask || !isGateNumber(ask.gate)) throw new AppError("not-found");
    const [recorded] = await tx
      .select({ seq: allianceActivity.seq, hash: allianceActivity.hash })
      .from(allianceActivity)
      .where(
        and(
          eq(allianceActivity.allianceId, allianceId),
          eq(allianceActivity.action, "gate.decide"),
          sql`${allianceActivity.facts} ->> 'decisionId' = ${decisionId}`,
        ),
      );
    if (!recorded) throw new Error(`decision ${decisionId} left no activity`);
    const { alliance, partners } = situation;
    return {
      viewer: viewerAmong(situation, standing),
      alliance: {
        ...{ allianceId, name: alliance.name, managerLabel: alliance.managerLabel },
        partners: partners.filter((one) => one.joinedAt && !one.leftAt).length,
      },
      gate: ask.gate,
      decision: decisionLine(made, situation),
      own: made.personId === standing.personId,
      question: { ask: askLine(ask, situation), subject: ask.subject as GateSubject },
      decisionHash: made.decisionHash,
      replaced: situation.asks.some(
        (one) => one.gate === ask.gate && one.visit === ask.visit && one.number > ask.number,
      ),
      recorded: { seq: recorded.seq, code: shortCode(recorded.hash) },
    };
  });
}
