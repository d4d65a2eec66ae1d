import "server-only";
import { gateDraft } from "@/db/schema/gate";
import type { PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import type { Verdict } from "@/lib/domain/alliance/gates/gate";
import { decisionHash } from "@/lib/domain/alliance/gates/subject";
import { codeRules } from "@/lib/domain/people/sign-in-code";
import {
  actingForPartner,
  type Decidable,
  type Deciding,
  decidable,
  type NotDecidable,
} from "@/lib/services/alliance/gate/situation/decidable";
import type { TooMany } from "@/lib/services/people/sign-in/limits";
import { requestStepUp } from "@/lib/services/people/step-up/request";

/** What a code in the mail is good for. */
export const decidingPurpose = "gate.decide";

export type DraftDecision = Deciding & { verdict: Verdict; reason: string };
export type DraftResult = { ok: true } | NotDecidable | TooMany;

/**
 * Keeps what a director filled in, for that person only, and mails a code for exactly that. The same once more
 * while that code may still come brings no second mail.
 */
export async function draftDecision(actor: PersonActor, input: DraftDecision): Promise<DraftResult> {
  const acting = await actingForPartner(actor, input);
  return perform(acting, "gate.draft", input.allianceId, async (door) => {
    const found = await decidable(door, input);
    if (!found.ok) return found;
    const earlier = ownDraft(found, input);
    const same = earlier?.verdict === input.verdict && earlier.reason === input.reason;
    if (same && door.now.getTime() - earlier.savedAt.getTime() < waitForCode) return { ok: true };
    return mailCodeFor(door, { acting, input, found });
  });
}

export type RenewCodeResult = DraftResult | { ok: false; reason: "no-draft" };

/** Mails a new code for what was filled in; the one before it stops working. */
export async function renewDecisionCode(actor: PersonActor, input: Deciding): Promise<RenewCodeResult> {
  const acting = await actingForPartner(actor, input);
  return perform(acting, "gate.draft", input.allianceId, async (door) => {
    const found = await decidable(door, input);
    if (!found.ok) return found;
    const draft = ownDraft(found, input);
    if (!draft) return { ok: false, reason: "no-draft" };
    const { verdict, reason } = draft;
    return mailCodeFor(door, { acting, found, input: { ...input, verdict, reason } });
  });
}

const waitForCode = (codeRules.minutes / 2) * 60_000;

/** The row policies show nobody's drafts but one's own. */
export const ownDraft = ({ situation }: Decidable, { askId, partnerId }: Deciding) =>
  situation.drafts.find((one) => one.askId === askId && one.partnerId === partnerId) ?? null;

type Drafting = { acting: PersonActor; input: DraftDecision; found: Decidable };

async function mailCodeFor(
  { tx, now }: Performance,
  { acting, input, found }: Drafting,
): Promise<{ ok: true } | TooMany> {
  const { allianceId, askId, partnerId, verdict, reason } = input;
  const hash = decisionHash(found.questionHash, { partnerId, verdict, reason });
  const asked = await requestStepUp(acting, { purpose: decidingPurpose, subjectHash: hash });
  if (!asked.ok) return asked;
  const kept = { verdict, reason, stepUpId: asked.stepUpId, savedAt: now };
  await tx
    .insert(gateDraft)
    .values({ allianceId, askId, partnerId, personId: acting.personId, ...kept })
    .onConflictDoUpdate({
      target: [gateDraft.allianceId, gateDraft.askId, gateDraft.partnerId, gateDraft.personId],
      set: kept,
    });
  return { ok: true };
}
