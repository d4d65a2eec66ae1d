import "server-only";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { placeOf } from "@/lib/access/keeping/place";
import { can, type Standing } from "@/lib/access/policy";
import { mayAsk, mayOpen, type RequirementState, requirementsAt } from "@/lib/domain/alliance/gates/gate";
import { initiatorsIn, lastAsk } from "@/lib/domain/alliance/gates/gate-facts";
import { changedParts, type GateSubject, type SubjectPart } from "@/lib/domain/alliance/gates/subject";
import type { GateNumber, PhaseState } from "@/lib/domain/alliance/phase-machine";
import type { Route } from "@/lib/domain/alliance/role";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { subjectFrom } from "@/lib/services/alliance/gate/situation/frozen";
import { type PaperRow, type Situation, situationOf } from "@/lib/services/alliance/gate/situation/rows";
import { type AskLine, type VisitLine, visitsTo } from "@/lib/services/alliance/gate/situation/visits";

/** A requirement with the names of those it waits for. */
export type RequirementLine = RequirementState & { waitsForNames: string[] };
export type Paper = Omit<PaperRow, "addedAt"> & { addedAt: Date };

export type GatePage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string; reason: string; route: Route; managerLabel: string };
  gate: GateNumber;
  phase: PhaseState;
  when: "past" | "current" | "future";
  /** Of the gate before which the alliance stands; of a later gate only what it will ask. */
  requirements: RequirementLine[];
  /** The stays before this gate, the last one last. */
  visits: VisitLine[];
  /** The question that counts now. */
  asked: AskLine | null;
  /** What has become different since it was put. */
  changed: SubjectPart[];
  papers: Paper[];
  /** Who may take an open point: everyone who takes part, once per organisation. */
  owners: { memberId: string; name: string; organisation: string }[];
  managers: string[];
  /** Whose directors decide, and who they are. */
  deciders: { partnerId: string; partner: string; directors: string[] }[];
  may: {
    note: boolean;
    ask: boolean;
    open: boolean;
    addPaper: boolean;
    /** Whose open points the reader may finish: everyone's, or the own. */
    finishAll: boolean;
    /** Partners for which the reader can decide upon the question now. */
    decideFor: { partnerId: string; partner: string }[];
  };
  personId: string;
  now: Date;
};

/** One gate: what it asks and how that stands, who decided what when, what goes along, and its papers. */
export async function readGate(
  actor: PersonActor,
  { allianceId, gate }: { allianceId: string; gate: GateNumber },
): Promise<GatePage> {
  return view(actor, "gate.read", allianceId, async ({ tx, standing, now }) => {
    const situation = await situationOf(tx, allianceId);
    const { alliance, phase } = situation;
    const when = gate === phase.phase ? "current" : gate < phase.phase ? "past" : "future";
    const states = when === "current" ? (placeOf(situation, now)?.gate?.states ?? []) : [];
    const visits = visitsTo(gate, situation);
    const asked = when === "current" ? (visits.at(-1)?.asks.at(-1) ?? null) : null;
    return {
      viewer: viewerAmong(situation, standing),
      ...{ alliance: { ...alliance, allianceId }, gate, phase, when, visits, asked, now },
      requirements: when === "future" ? comingAt(gate, alliance.route) : states.map(withNames(situation)),
      changed: asked ? changedSince(situation, { gate, states }) : [],
      papers: situation.papers
        .filter((one) => one.gate === gate)
        .map((one) => ({ ...one, addedAt: new Date(one.addedAt) })),
      ...{ owners: ownersIn(situation), managers: managersIn(situation) },
      deciders: decidersIn(situation),
      may: mayDo({ situation, states, asked, standing, isCurrent: when === "current" }),
      personId: actor.personId,
    };
  });
}

const comingAt = (gate: GateNumber, route: Route): RequirementLine[] =>
  requirementsAt(gate, route).map((id) => ({ id, state: "open", waitsFor: [], waitsForNames: [] }));

const withNames =
  ({ partners }: Situation) =>
  (one: RequirementState): RequirementLine => ({
    ...one,
    waitsForNames: one.waitsFor.flatMap((id) => partners.find((p) => p.partnerId === id)?.name ?? []),
  });

function changedSince(
  situation: Situation,
  here: { gate: GateNumber; states: RequirementState[] },
): SubjectPart[] {
  const ask = lastAsk(situation.asks, { gate: here.gate, visit: situation.phase.visit });
  if (!ask) return [];
  const asked = ask.subject as GateSubject;
  return changedParts(asked, subjectFrom(situation, here, asked));
}

function ownersIn({ members, partners }: Situation): GatePage["owners"] {
  const seats = members.filter(
    (one, place) =>
      members.findIndex((o) => o.personId === one.personId && o.partnerId === one.partnerId) === place,
  );
  return seats.map(({ memberId, name, partnerId }) => ({
    ...{ memberId, name },
    organisation: partners.find((one) => one.partnerId === partnerId)?.shortName ?? "",
  }));
}

const decidersIn = ({ partners, members }: Situation): GatePage["deciders"] =>
  initiatorsIn(partners).map(({ partnerId, name }) => ({
    ...{ partnerId, partner: name },
    directors: members
      .filter((one) => one.partnerId === partnerId && one.role === "director")
      .map((one) => one.name),
  }));

const managersIn = ({ members }: Situation): string[] =>
  members.filter((one) => one.role === "alliance-manager").map((one) => one.name);

type Doing = {
  situation: Situation;
  states: RequirementState[];
  asked: AskLine | null;
  standing: Standing;
  isCurrent: boolean;
};

function mayDo({ situation, states, asked, standing, isCurrent }: Doing): GatePage["may"] {
  const moves = isCurrent && situation.phase.status === "running";
  const owing = moves && asked ? asked.waiting : [];
  return {
    note: moves && can(standing, "gate.note"),
    ask: moves && can(standing, "gate.ask") && mayAsk(states),
    open: moves && can(standing, "gate.open") && mayOpen(states),
    addPaper: can(standing, "file.add"),
    finishAll: standing.roles.includes("alliance-manager"),
    decideFor: owing.filter(({ partnerId }) => directsFor(situation, standing).includes(partnerId)),
  };
}

export const directsFor = ({ members }: Situation, { personId }: Standing): string[] =>
  members.filter((one) => one.personId === personId && one.role === "director").map((one) => one.partnerId);
