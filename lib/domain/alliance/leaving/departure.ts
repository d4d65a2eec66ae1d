import type { Verdict } from "@/lib/domain/alliance/gates/gate";
import type { MoveKind } from "@/lib/domain/alliance/phase-machine";
import type { AllianceRole, Capacity, PeopleWord } from "@/lib/domain/alliance/role";

/**
 * What a partner keeps of an alliance that it left: what it agreed to and took part in. Instants as ISO text, days
 * as "2026-11-20". Of a round it holds the own answers and the joint grade, of a decision the own reason.
 */
export type Departure = {
  alliance: { name: string; reason: string; peopleWord: PeopleWord; foundedAt: string };
  partner: {
    name: string;
    contribution: string;
    capacity: Capacity;
    initiating: boolean;
    joinedAt: string;
    leftAt: string;
    leftBy: string;
    leftReason: string;
  };
  /** Its own people, also those who stopped before. */
  people: { name: string; role: AllianceRole; joinedAt: string; endedAt: string }[];
  /** Who else takes part or took part while it did. */
  partners: { name: string; capacity: Capacity; joinedAt: string; leftAt: string | null }[];
  moves: {
    seq: number;
    kind: MoveKind;
    fromPhase: number | null;
    toPhase: number;
    at: string;
    by: string;
    reason: string;
  }[];
  /** Questions upon which it decided. */
  decisions: {
    gate: number;
    question: { subject: Record<string, unknown>; subjectHash: string; askedAt: string; askedBy: string };
    own: { name: string; verdict: Verdict; reason: string; decisionHash: string; decidedAt: string };
    others: { partner: string; name: string; verdict: Verdict; decidedAt: string }[];
  }[];
  /** Open points that one of its people owned. */
  points: {
    gate: number;
    text: string;
    owner: string;
    dueOn: string | null;
    notedAt: string;
    doneAt: string | null;
    doneNote: string | null;
  }[];
  /** Revealed rounds that it answered. */
  rounds: {
    number: number;
    openedAt: string;
    revealedAt: string;
    own: { item: string; value: number | null; nonAnswer: "unknown" | "not-applicable" | null }[];
    /** None with fewer than three grades. */
    jointGrade: number | null;
  }[];
  /** The papers that lay there when it left. */
  papers: { name: string; sha256: string; size: number; addedAt: string; addedBy: string }[];
};
