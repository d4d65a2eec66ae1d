import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { affiliation, mandate, organisation } from "@/db/schema/people";
import { actingFor, type PersonActor } from "@/lib/access/actor";
import { type View, view } from "@/lib/access/doors";
import { placeOf } from "@/lib/access/keeping/place";
import type { Standing } from "@/lib/access/policy";
import type { Verdict } from "@/lib/domain/alliance/gates/gate";
import { initiatorsIn, lastAsk } from "@/lib/domain/alliance/gates/gate-facts";
import { changedParts, type GateSubject, type SubjectPart } from "@/lib/domain/alliance/gates/subject";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";
import { dayFrom } from "@/lib/domain/calendar";
import { mandateFor } from "@/lib/domain/people/mandate";
import { AppError } from "@/lib/platform/errors";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { directsFor } from "@/lib/services/alliance/gate/read";
import { subjectFrom } from "@/lib/services/alliance/gate/situation/frozen";
import { type Situation, situationOf } from "@/lib/services/alliance/gate/situation/rows";
import {
  type AskLine,
  askLine,
  type DecisionLine,
  decisionLine,
} from "@/lib/services/alliance/gate/situation/visits";

type Partner = { partnerId: string; name: string };

/** What a director sees before deciding, at the letter and where it is confirmed. */
export type DecisionPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string; managerLabel: string; partners: number };
  gate: GateNumber;
  now: Date;
} & (
  | { state: "halted"; status: "paused" | "stopped" }
  /** Nothing is asked at this gate now, or not of the organisations of this reader. */
  | { state: "nothing-asked" | "not-yours" }
  | { state: "choose"; partners: Partner[] }
  | { state: "decided"; partner: Partner; decision: DecisionLine; own: boolean }
  | { state: "no-mandate"; partner: Partner; organisationId: string; question: Question }
  | {
      state: "open";
      partner: Partner;
      question: Question;
      jobTitle: string;
      /** Whose leave the organisation itself says it needs. */
      priorApproval: "none" | "supervisory-board" | "college";
      draft: { verdict: Verdict; reason: string; savedAt: Date } | null;
    }
);
type Question = {
  ask: AskLine;
  subject: GateSubject;
  changed: SubjectPart[];
  /** The papers of the question that are still there. */
  paperIds: string[];
};

type Asked = { allianceId: string; gate: GateNumber; partnerId: string | null };

/**
 * The question to a director. Whoever acts for two organisations is asked first for which.
 * @throws AppError not-found, also for a partner that is none of this alliance
 */
export async function readDecision(actor: PersonActor, input: Asked): Promise<DecisionPage> {
  const read = (as: PersonActor) => view(as, "gate.read", input.allianceId, (door) => pageFor(door, input));
  const found = await read(actor);
  if (!("actFor" in found)) return found;
  const acting = await read(actingFor(actor, found.actFor));
  if ("actFor" in acting) throw new Error("acting for an organisation did not open it");
  return acting;
}

/** Mandates lie open to one organisation at a time: then the same is read again, acting for it. */
type OtherWay = { actFor: string };

async function pageFor(door: View, input: Asked): Promise<DecisionPage | OtherWay> {
  const situation = await situationOf(door.tx, input.allianceId);
  const { alliance, phase, partners } = situation;
  const { allianceId, name, managerLabel } = alliance;
  const known = !input.partnerId || partners.some((one) => one.partnerId === input.partnerId);
  if (!known) throw new AppError("not-found");
  const joined = partners.filter((one) => one.joinedAt && !one.leftAt).length;
  const page = {
    viewer: viewerAmong(situation, door.standing),
    ...{ alliance: { allianceId, name, managerLabel, partners: joined }, gate: input.gate, now: door.now },
  };
  const ask = lastAsk(situation.asks, { gate: input.gate, visit: phase.visit });
  if (phase.phase !== input.gate || !ask) return { ...page, state: "nothing-asked" };
  const [partner, ...more] = ownAmong(situation, door.standing, input.partnerId);
  if (!partner) return { ...page, state: "not-yours" };
  if (more.length > 0) return { ...page, state: "choose", partners: [partner, ...more] };
  const made = situation.decisions.find(
    (one) => one.askId === ask.askId && one.partnerId === partner.partnerId,
  );
  if (made) {
    const own = made.personId === door.standing.personId;
    return { ...page, state: "decided", partner, decision: decisionLine(made, situation), own };
  }
  if (phase.status !== "running") return { ...page, state: "halted", status: phase.status };
  if (door.standing.organisationId !== partner.organisationId) return { actFor: partner.organisationId };
  return { ...page, partner, ...(await asking(door, { situation, ask, partner })) };
}

type Initiator = Partner & { organisationId: string };

/** The partners for which this reader has a word in the decision. */
function ownAmong(situation: Situation, standing: Standing, wanted: string | null): Initiator[] {
  const own = directsFor(situation, standing);
  return initiatorsIn(situation.partners).flatMap(({ partnerId, name, organisationId }) => {
    const is = wanted ? partnerId === wanted : true;
    return is && organisationId && own.includes(partnerId) ? [{ partnerId, name, organisationId }] : [];
  });
}

type Asking = { situation: Situation; ask: Situation["asks"][number]; partner: Initiator };

async function asking({ tx, standing, now }: View, { situation, ask, partner }: Asking) {
  const { organisationId, partnerId } = partner;
  const personId = standing.personId ?? "";
  const subject = ask.subject as GateSubject;
  const changed = changedSince(situation, subject, now);
  const paperIds = situation.papers.map((one) => one.fileId);
  const question = { ask: askLine(ask, situation), subject, changed, paperIds };
  const { mandates, jobTitle, priorApproval } = await ownPlace(tx, { organisationId, personId });
  const may = mandateFor(mandates, { personId, kind: "gate", today: dayFrom(now, 0) });
  if (!may) return { state: "no-mandate" as const, organisationId, question };
  const found = situation.drafts.find((one) => one.askId === ask.askId && one.partnerId === partnerId);
  const draft = found ? onlyWord(found) : null;
  return { state: "open" as const, question, jobTitle, priorApproval, draft };
}

/** What the page needs of a draft; which code it waits for is the server's to know. */
const onlyWord = ({ verdict, reason, savedAt }: Situation["drafts"][number]) => ({
  verdict,
  reason,
  savedAt,
});

function changedSince(situation: Situation, subject: GateSubject, now: Date): SubjectPart[] {
  const here = placeOf(situation, now)?.gate;
  return here ? changedParts(subject, subjectFrom(situation, here, subject)) : [];
}

/** What the organisation says about this person and about itself. */
async function ownPlace(
  tx: Transaction,
  { organisationId, personId }: Record<"organisationId" | "personId", string>,
) {
  const rows = await tx
    .select({ jobTitle: affiliation.jobTitle, priorApproval: organisation.priorApproval, mandate })
    .from(affiliation)
    .innerJoin(organisation, eq(organisation.organisationId, organisationId))
    .leftJoin(mandate, and(eq(mandate.organisationId, organisationId), eq(mandate.personId, personId)))
    .where(and(eq(affiliation.organisationId, organisationId), eq(affiliation.personId, personId)));
  return {
    jobTitle: rows[0]?.jobTitle ?? "",
    priorApproval: rows[0]?.priorApproval ?? ("none" as const),
    mandates: rows.flatMap((row) => row.mandate ?? []),
  };
}
