import "server-only";
import { and, eq } from "drizzle-orm";
import { gateDecision, gateDraft } from "@/db/schema/gate";
import type { PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import { decisionHash } from "@/lib/domain/alliance/gates/subject";
import { newId } from "@/lib/platform/ids";
import { decidingPurpose, ownDraft } from "@/lib/services/alliance/gate/draft";
import {
  actingForPartner,
  type Decidable,
  type Deciding,
  decidable,
  type NotDecidable,
} from "@/lib/services/alliance/gate/situation/decidable";
import { postMail } from "@/lib/services/alliance/outbox/post";
import { confirmStepUp, type SteppedUp } from "@/lib/services/people/step-up/confirm";

export type DecideAtGate = Deciding & { code: string };
export type DecideResult =
  | { ok: true; decisionId: string }
  | NotDecidable
  | Extract<SteppedUp, { ok: false }>
  | { ok: false; reason: "no-draft" };

/**
 * Decides for one organisation on what that director filled in before: one decision per partner and question,
 * with the mandate it rests on. The code is used up only when everything else is in order. The same post once
 * more finds what it made the first time.
 */
export async function decideAtGate(actor: PersonActor, input: DecideAtGate): Promise<DecideResult> {
  const acting = await actingForPartner(actor, input);
  const result = await perform(acting, "gate.decide", input.allianceId, async (door) => {
    const found = await decidable(door, input);
    if (!found.ok) return found;
    const draft = ownDraft(found, input);
    if (!draft) return { ok: false as const, reason: "no-draft" as const };
    const { partnerId } = input;
    const { verdict, reason, stepUpId } = draft;
    const subjectHash = decisionHash(found.questionHash, { partnerId, verdict, reason });
    const given = { purpose: decidingPurpose, subjectHash, stepUpId, code: input.code };
    const confirmed = await confirmStepUp(acting, given);
    if (!confirmed.ok) return confirmed;
    const decisionId = await insertDecision(door, { input, found, draft, hash: subjectHash });
    await mailManagers(door, { found, decisionId });
    return { ok: true as const, decisionId };
  });
  if (result.ok || result.reason !== "decided" || result.personId !== actor.personId) return result;
  return { ok: true, decisionId: result.decisionId };
}

type Draft = NonNullable<ReturnType<typeof ownDraft>>;
type Made = { input: Deciding; found: Decidable; draft: Draft; hash: string };

async function insertDecision(door: Performance, { input, found, draft, hash }: Made): Promise<string> {
  const { tx, now, standing } = door;
  const { allianceId, askId, partnerId } = input;
  const { verdict, reason } = draft;
  const personId = standing.personId ?? "";
  const decisionId = newId();
  const director = found.situation.members.find(
    (one) => one.personId === personId && one.partnerId === partnerId,
  );
  await tx.insert(gateDecision).values({
    ...{ allianceId, decisionId, askId, partnerId, personId, verdict, reason, decisionHash: hash },
    ...{ name: director?.name ?? "", mandateId: found.mandate.mandateId, decidedAt: now },
  });
  await tx
    .delete(gateDraft)
    .where(
      and(
        eq(gateDraft.allianceId, allianceId),
        eq(gateDraft.askId, askId),
        eq(gateDraft.partnerId, partnerId),
      ),
    );
  door.record({ askId, decisionId, partnerId, gate: found.subject.gate, verdict });
  return decisionId;
}

async function mailManagers(
  { tx, now, standing }: Performance,
  { found, decisionId }: { found: Decidable; decisionId: string },
): Promise<void> {
  const { alliance, members } = found.situation;
  for (const { memberId, personId, role } of members) {
    if (role !== "alliance-manager" || personId === standing.personId) continue;
    const mail = { allianceId: alliance.allianceId, kind: "gate-decided" as const, ref: decisionId };
    await postMail(tx, { ...mail, recipient: memberId, at: now });
  }
}
