import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { partner } from "@/db/schema/alliance";
import { mandate } from "@/db/schema/people";
import { actingFor, type PersonActor } from "@/lib/access/actor";
import { type View, view } from "@/lib/access/doors";
import { initiatorsIn, lastAsk } from "@/lib/domain/alliance/gates/gate-facts";
import { type GateSubject, subjectHash } from "@/lib/domain/alliance/gates/subject";
import { isGateNumber } from "@/lib/domain/alliance/phase-machine";
import { dayFrom } from "@/lib/domain/calendar";
import { type Mandate, mandateFor } from "@/lib/domain/people/mandate";
import { AppError } from "@/lib/platform/errors";
import { holdAlliance } from "@/lib/services/alliance/alliance/hold";
import { type Situation, situationOf } from "@/lib/services/alliance/gate/situation/rows";

/** Which question is answered, and for which partner. */
export type Deciding = { allianceId: string; askId: string; partnerId: string };
export type NotDecidable =
  | { ok: false; reason: "stopped" | "paused" | "moved-on" | "replaced" | "not-asked" | "no-mandate" }
  | { ok: false; reason: "decided"; decisionId: string; personId: string; name: string };
export type Decidable = {
  ok: true;
  situation: Situation;
  subject: GateSubject;
  /** Of the question as it lies in the database: what one sees is what one decides upon. */
  questionHash: string;
  mandate: Mandate;
};

/** The person, acting for the organisation behind that partner. @throws AppError not-found */
export async function actingForPartner(
  actor: PersonActor,
  { allianceId, partnerId }: Deciding,
): Promise<PersonActor> {
  const organisationId = await view(actor, "gate.read", allianceId, async ({ tx }) => {
    const [found] = await tx
      .select({ organisationId: partner.organisationId })
      .from(partner)
      .where(and(eq(partner.allianceId, allianceId), eq(partner.partnerId, partnerId)));
    return found?.organisationId;
  });
  if (!organisationId) throw new AppError("not-found");
  return actingFor(actor, organisationId);
}

/**
 * Holds the alliance and says whether this director may decide upon this question now.
 * @throws AppError not-found (no such question), forbidden (no director of that partner)
 */
export async function decidable(
  { tx, standing, now }: View,
  { allianceId, askId, partnerId }: Deciding,
): Promise<Decidable | NotDecidable> {
  await holdAlliance(tx, allianceId);
  const situation = await situationOf(tx, allianceId);
  const ask = situation.asks.find((one) => one.askId === askId);
  if (!ask) throw new AppError("not-found");
  const isDirector = situation.members.some(
    (one) => one.partnerId === partnerId && one.personId === standing.personId && one.role === "director",
  );
  if (!isDirector) throw new AppError("forbidden", "no director of this partner");
  const refusal = refusalOf(situation, { ask, partnerId });
  if (refusal) return refusal;
  const mandates = await ownMandates(tx, standing);
  const found = mandateFor(mandates, {
    ...{ personId: standing.personId ?? "", kind: "gate", today: dayFrom(now, 0) },
  });
  if (!found) return { ok: false, reason: "no-mandate" };
  const subject = ask.subject as GateSubject;
  const questionHash = subjectHash(subject);
  if (questionHash !== ask.subjectHash) throw new Error(`question ${askId} is not what was frozen`);
  return { ok: true, situation, subject, questionHash, mandate: found };
}

type Answering = { ask: Situation["asks"][number]; partnerId: string };

function refusalOf(situation: Situation, { ask, partnerId }: Answering): NotDecidable | null {
  const { phase, partners, decisions } = situation;
  const made = decisions.find((one) => one.askId === ask.askId && one.partnerId === partnerId);
  if (made) {
    const { decisionId, personId, name } = made;
    return { ok: false, reason: "decided", decisionId, personId, name };
  }
  if (phase.status !== "running") return { ok: false, reason: phase.status };
  const { gate, visit } = ask;
  if (!isGateNumber(gate) || gate !== phase.phase || visit !== phase.visit) {
    return { ok: false, reason: "moved-on" };
  }
  const last = lastAsk(situation.asks, { gate, visit });
  if (last?.askId !== ask.askId) return { ok: false, reason: "replaced" };
  const asked = initiatorsIn(partners).some((one) => one.partnerId === partnerId);
  return asked ? null : { ok: false, reason: "not-asked" };
}

/** What the organisation that one acts for lets this person decide. */
async function ownMandates(
  tx: Transaction,
  { organisationId, personId }: View["standing"],
): Promise<Mandate[]> {
  if (!organisationId || !personId) return [];
  return tx
    .select()
    .from(mandate)
    .where(and(eq(mandate.organisationId, organisationId), eq(mandate.personId, personId)));
}
