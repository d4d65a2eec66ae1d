import "server-only";
import { gateAsk } from "@/db/schema/gate";
import type { PersonActor } from "@/lib/access/actor";
import { type Performance, perform } from "@/lib/access/doors";
import { type DayRefusal, decideByRefusal } from "@/lib/domain/alliance/gates/days";
import { mayAsk } from "@/lib/domain/alliance/gates/gate";
import { initiatorsIn, lastAsk } from "@/lib/domain/alliance/gates/gate-facts";
import { subjectHash } from "@/lib/domain/alliance/gates/subject";
import { dayFrom } from "@/lib/domain/calendar";
import { newId } from "@/lib/platform/ids";
import { subjectFrom } from "@/lib/services/alliance/gate/situation/frozen";
import {
  type AtGate,
  type HeldGate,
  heldGate,
  type NotAtGate,
  nameIn,
} from "@/lib/services/alliance/gate/situation/held";
import { postMail } from "@/lib/services/alliance/outbox/post";

export type AskDirectors = AtGate & {
  /** The number of the last question that the page showed; 0 when there was none. */
  after: number;
  /** The last day on which they may decide, "2026-11-20". */
  decideBy: string;
};
export type AskResult =
  | { ok: true; askId: string; replaced: boolean }
  | NotAtGate
  | { ok: false; reason: DayRefusal | "not-ready" };

/**
 * Puts the gate to the directors of the partners that take the initiative: freezes the question and mails each of
 * them. A question that ran before is replaced: what was decided upon it stays to be read and counts no more.
 */
export async function askDirectors(actor: PersonActor, input: AskDirectors): Promise<AskResult> {
  return perform(actor, "gate.ask", input.allianceId, async (door) => {
    const held = await heldGate(door, input);
    if (!held.ok) return held;
    const { situation, gate, states } = held;
    const before = lastAsk(situation.asks, { gate, visit: situation.phase.visit })?.number ?? 0;
    if (before !== input.after) return { ok: false, reason: "changed" };
    if (!mayAsk(states)) return { ok: false, reason: "not-ready" };
    const dayRefusal = decideByRefusal(input.decideBy, door.now);
    if (dayRefusal) return { ok: false, reason: dayRefusal };
    const asked = { input, held, number: before + 1 };
    const askId = await insertAsk(door, asked);
    await mailDirectors(door, { held, askId });
    door.record({ askId, gate, number: asked.number });
    return { ok: true, askId, replaced: before > 0 };
  });
}

type Asking = { input: AskDirectors; held: HeldGate; number: number };

async function insertAsk({ tx, now, standing }: Performance, { input, held, number }: Asking) {
  const { allianceId, decideBy } = input;
  const askedByName = nameIn(held.situation, standing.personId);
  const subject = subjectFrom(held.situation, held, {
    ...{ number, decideBy, askedBy: askedByName, askedOn: dayFrom(now, 0) },
  });
  const askId = newId();
  await tx.insert(gateAsk).values({
    ...{ allianceId, askId, gate: held.gate, visit: held.situation.phase.visit, number },
    ...{ subject, subjectHash: subjectHash(subject), decideBy },
    ...{ askedAt: now, askedBy: standing.personId ?? "", askedByName },
  });
  return askId;
}

async function mailDirectors({ tx, now }: Performance, { held, askId }: { held: HeldGate; askId: string }) {
  const { alliance, partners, members } = held.situation;
  const asked = new Set(initiatorsIn(partners).map((one) => one.partnerId));
  for (const { memberId, partnerId, role } of members) {
    if (role !== "director" || !asked.has(partnerId)) continue;
    const mail = { allianceId: alliance.allianceId, kind: "gate-asked" as const, ref: askId };
    await postMail(tx, { ...mail, recipient: memberId, at: now });
  }
}
