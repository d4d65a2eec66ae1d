import { and, eq } from "drizzle-orm";
import { gateDraft } from "@/db/schema/gate";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { pool } from "@/lib/access/pools";
import { endSession, hashToken, openSession } from "@/lib/access/session-rows";
import type { RequirementId, Verdict } from "@/lib/domain/alliance/gates/gate";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";
import { at } from "@/lib/platform/clock";
import { askDirectors } from "@/lib/services/alliance/gate/ask";
import { decideAtGate } from "@/lib/services/alliance/gate/decide";
import { draftDecision } from "@/lib/services/alliance/gate/draft";
import { noteAtGate } from "@/lib/services/alliance/gate/note";
import { openGate } from "@/lib/services/alliance/gate/open";
import { readGate } from "@/lib/services/alliance/gate/read";
import { stepUpCode } from "@/lib/services/people/step-up/mail-facts";

/** What a gate page shows of where it stands: the last move and the last question. */
async function shown(manager: PersonActor, allianceId: string, gate: GateNumber) {
  const { phase, asked } = await readGate(manager, { allianceId, gate });
  return { allianceId, gate, seen: phase.seq, after: asked?.number ?? 0 };
}

type Here = { manager: PersonActor; allianceId: string; gate: GateNumber };

/** The manager says that a requirement is met, with a reason. */
export async function settle({ manager, allianceId, gate }: Here, requirement: RequirementId, text: string) {
  const place = await shown(manager, allianceId, gate);
  must(await noteAtGate(manager, { ...place, requirement, kind: "decided", text }));
}

type Point = { requirement: RequirementId; text: string; ownerId: string; dueOn: string };

/** Something that is not done yet goes along, with an owner and a day. */
export async function carry({ manager, allianceId, gate }: Here, point: Point): Promise<void> {
  const place = await shown(manager, allianceId, gate);
  must(await noteAtGate(manager, { ...place, ...point, kind: "open" }));
}

export async function ask({ manager, allianceId, gate }: Here, decideBy: string): Promise<string> {
  return must(await askDirectors(manager, { ...(await shown(manager, allianceId, gate)), decideBy })).askId;
}

export async function open({ manager, allianceId, gate }: Here): Promise<void> {
  must(await openGate(manager, await shown(manager, allianceId, gate)));
}

type Decision = { allianceId: string; askId: string; partnerId: string; verdict: Verdict; reason: string };

/** A director decides as on the screen: fills in, gets a code by mail, and confirms with it. */
export async function decide(personId: string, when: Date, decision: Decision): Promise<void> {
  const { verdict: _verdict, reason: _reason, ...deciding } = decision;
  const { token } = await pool("auth").transaction((tx) => openSession(tx, personId));
  const director = personActor(personId, { sessionToken: hashToken(token) });
  await at(when, async () => {
    must(await draftDecision(director, decision));
    const [draft] = await view(director, "gate.read", decision.allianceId, ({ tx }) =>
      tx
        .select({ stepUpId: gateDraft.stepUpId })
        .from(gateDraft)
        .where(and(eq(gateDraft.allianceId, decision.allianceId), eq(gateDraft.askId, decision.askId))),
    );
    must(await decideAtGate(director, { ...deciding, code: stepUpCode(draft?.stepUpId ?? "") }));
  });
  await endSession(token);
}

function must<R extends { ok: boolean }>(result: R): Extract<R, { ok: true }> {
  if (!result.ok) throw new Error(`the story is refused: ${JSON.stringify(result)}`);
  return result as Extract<R, { ok: true }>;
}
