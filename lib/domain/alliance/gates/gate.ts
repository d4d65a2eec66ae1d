import type { GateNumber } from "@/lib/domain/alliance/phase-machine";
import type { Capacity, Route } from "@/lib/domain/alliance/role";

/**
 * What a gate asks for. Computed: the data say whether it is met. Decided: the manager says so with a written
 * reason, until the topic named in `replacedBy` can tell. Firm: cannot be carried along as an open point.
 */
type Requirement = {
  gate: GateNumber;
  light: boolean;
  firm?: true;
} & ({ by: "data" } | { by: "decision"; replacedBy: string });

/** Source: domain 2-5, the gates at the end of each phase. */
export const requirements = {
  "purpose-written": { gate: 1, light: true, by: "data" },
  "initiators-complete": { gate: 1, light: true, by: "data", firm: true },
  "motives-weighed": { gate: 1, light: false, by: "decision", replacedBy: "strategy/motives" },
  "best-option": { gate: 1, light: false, by: "decision", replacedBy: "strategy/best-option" },
  "directors-go": { gate: 1, light: true, by: "data", firm: true },
  "partners-joined": { gate: 2, light: true, by: "data", firm: true },
  "people-named": { gate: 2, light: true, by: "data" },
  "choice-reasoned": { gate: 2, light: false, by: "decision", replacedBy: "partner-choice/shortlist" },
  "reliability-checked": { gate: 2, light: false, by: "decision", replacedBy: "partner-choice/reliability" },
  "intent-signed": { gate: 2, light: true, by: "decision", replacedBy: "document/letter-of-intent" },
  "plan-approved": { gate: 3, light: true, by: "decision", replacedBy: "plan/approval" },
  "shares-agreed": { gate: 3, light: false, by: "decision", replacedBy: "plan/shares" },
  "exit-agreed": { gate: 3, light: true, by: "decision", replacedBy: "plan/exit-scenario" },
  "advice-answered": { gate: 3, light: false, by: "decision", replacedBy: "plan/advice" },
  "agreement-signed": { gate: 3, light: false, by: "decision", replacedBy: "document/agreement" },
  "moment-reached": { gate: 4, light: true, by: "decision", replacedBy: "execution/review-moment" },
  "goals-measured": { gate: 4, light: false, by: "decision", replacedBy: "execution/measurements" },
  "round-held": { gate: 4, light: true, by: "data" },
  "round-discussed": { gate: 4, light: false, by: "decision", replacedBy: "execution/conversation" },
} as const satisfies Record<string, Requirement>;
export type RequirementId = keyof typeof requirements;

const requirementIds = Object.keys(requirements) as RequirementId[];
export const isRequirement = (value: string): value is RequirementId => Object.hasOwn(requirements, value);

/** The list of one gate, in order. */
export const requirementsAt = (gate: GateNumber, route: Route): RequirementId[] =>
  requirementIds.filter(
    (id) => requirements[id].gate === gate && (route === "normal" || requirements[id].light),
  );

export const isDecided = (id: RequirementId): boolean => requirements[id].by === "decision";
export const isFirm = (id: RequirementId): boolean => "firm" in requirements[id];

export const verdicts = ["go", "no-go", "back"] as const;
export type Verdict = (typeof verdicts)[number];

/** What is known of a partner at a gate. `invitedOut`: invitations that wait for an answer. */
export type GatePartner = {
  partnerId: string;
  capacity: Capacity;
  initiating: boolean;
  joined: boolean;
  directors: number;
  contacts: number;
  invitedOut: number;
};
/** What was noted at a requirement, oldest first: decided with a reason, taken back, or carried as an open point. */
export type GateNote = { requirement: string | null; kind: "decided" | "withdrawn" | "open"; done: boolean };

export type GateFacts = {
  route: Route;
  /** Why the alliance exists. */
  purpose: string;
  partners: readonly GatePartner[];
  revealedRounds: number;
  /** What the initiating partners decided upon the last question put to them in this visit; null: not asked. */
  asked: readonly { partnerId: string; verdict: Verdict }[] | null;
  notes: readonly GateNote[];
};

export type RequirementState = {
  id: RequirementId;
  state: "met" | "open" | "carried" | "refused";
  /** Partners that it waits for. */
  waitsFor: string[];
};

const fewestPartners = 2;
/** A purpose of a few words says nothing that one can decide upon. Source: our own reading. */
const shortestPurpose = 20;

/** Every requirement of the gate with its state, computed from the facts. */
export const requirementStates = (gate: GateNumber, facts: GateFacts): RequirementState[] =>
  requirementsAt(gate, facts.route).map((id) => stateOf(id, facts));

export const levelOf = (states: readonly RequirementState[]): { met: number; total: number } => ({
  met: states.filter((one) => one.state === "met").length,
  total: states.length,
});

/** Open points carry what is not met; a refusal, or anything firm, does not let itself be carried. */
export const mayOpen = (states: readonly RequirementState[]): boolean =>
  states.every((one) => one.state === "met" || (one.state === "carried" && !isFirm(one.id)));

/** The directors are asked when all else is ready, and again as long as they have not all said go. */
export const mayAsk = (states: readonly RequirementState[]): boolean =>
  states.some((one) => one.id === "directors-go" && one.state !== "met") &&
  mayOpen(states.filter((one) => one.id !== "directors-go"));

function stateOf(id: RequirementId, facts: GateFacts): RequirementState {
  const { state, waitsFor } = isDecided(id) ? { state: "open" as const, waitsFor: [] } : fromData(id, facts);
  if (state === "met" || state === "refused") return { id, state, waitsFor };
  return { id, state: asNoted(id, facts.notes) ?? state, waitsFor };
}

/**
 * The last note counts. What data can tell is never settled by a note, only carried, and no longer than until
 * the point is done: then the data say it, or it is open again.
 */
function asNoted(id: RequirementId, notes: GateFacts["notes"]): RequirementState["state"] | null {
  const last = notes.findLast((note) => note.requirement === id);
  if (!last || last.kind === "withdrawn") return null;
  if (last.kind === "decided") return isDecided(id) ? "met" : null;
  if (isFirm(id)) return null;
  if (!last.done) return "carried";
  return isDecided(id) ? "met" : null;
}

type Found = Pick<RequirementState, "state" | "waitsFor">;

function fromData(id: RequirementId, facts: GateFacts): Found {
  const partners = facts.partners.filter((one) => one.capacity === "partner");
  switch (id) {
    case "purpose-written":
      return { state: facts.purpose.trim().length >= shortestPurpose ? "met" : "open", waitsFor: [] };
    case "initiators-complete":
      return waitingFor(
        partners.filter((one) => one.initiating),
        (one) => !one.joined || one.directors === 0,
      );
    case "directors-go":
      return directorsGo(
        partners.filter((one) => one.initiating && one.joined),
        facts.asked,
      );
    case "partners-joined": {
      const found = waitingFor(partners, (one) => !one.joined && one.invitedOut > 0);
      const joined = partners.filter((one) => one.joined).length;
      return joined >= fewestPartners ? found : { ...found, state: "open" };
    }
    case "people-named":
      return waitingFor(
        partners.filter((one) => one.joined),
        (one) => one.contacts === 0 || one.directors === 0,
      );
    default:
      return { state: facts.revealedRounds > 0 ? "met" : "open", waitsFor: [] };
  }
}

function waitingFor(partners: readonly GatePartner[], lacks: (partner: GatePartner) => boolean): Found {
  const waitsFor = partners.filter(lacks).map((one) => one.partnerId);
  return { state: waitsFor.length === 0 && partners.length > 0 ? "met" : "open", waitsFor };
}

function directorsGo(initiators: readonly GatePartner[], asked: GateFacts["asked"]): Found {
  const verdictOf = (partnerId: string) => asked?.find((one) => one.partnerId === partnerId)?.verdict;
  const found = waitingFor(initiators, (one) => verdictOf(one.partnerId) !== "go");
  const against = initiators.some((one) => ["no-go", "back"].includes(verdictOf(one.partnerId) ?? ""));
  return against ? { ...found, state: "refused" } : found;
}
