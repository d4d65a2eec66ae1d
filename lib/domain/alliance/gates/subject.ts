import type { RequirementState, Verdict } from "@/lib/domain/alliance/gates/gate";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";
import type { Route } from "@/lib/domain/alliance/role";
import { frozenHash, frozenText } from "@/lib/domain/frozen";

/** A question to the directors as they see it, frozen when it is put. Days as "2026-11-20". */
export type GateSubject = {
  allianceId: string;
  alliance: string;
  gate: GateNumber;
  number: number;
  purpose: string;
  route: Route;
  initiators: { partnerId: string; name: string }[];
  /** All that the gate asks but the directors' own word. `said`: the manager's reason, where a person decided. */
  requirements: {
    id: RequirementState["id"];
    state: RequirementState["state"];
    said: string | null;
    by: string | null;
    on: string | null;
  }[];
  openPoints: {
    noteId: string;
    requirement: string | null;
    text: string;
    owner: string;
    organisation: string;
    dueOn: string;
  }[];
  papers: { fileId: string; name: string; sha256: string }[];
  decideBy: string;
  askedBy: string;
  askedOn: string;
};

type Decision = { partnerId: string; verdict: Verdict; reason: string };

/** SHA-256 of the frozen question, lower-case hex. */
export const subjectHash = (subject: GateSubject): string => frozenHash(subject);

/** SHA-256 of everything that is confirmed: the question, for whom, the verdict and the reason. */
export const decisionHash = (question: string, { partnerId, verdict, reason }: Decision): string =>
  frozenHash([question, partnerId, verdict, reason]);

/** The beginning of a hash, for people to compare: "7f3a-91c2". */
export const shortCode = (hash: string): string => `${hash.slice(0, 4)}-${hash.slice(4, 8)}`;

export type SubjectPart = "purpose" | "initiators" | "requirements" | "openPoints" | "papers";
const parts: readonly SubjectPart[] = ["purpose", "initiators", "requirements", "openPoints", "papers"];

/** What has become different since the question was put. */
export const changedParts = (asked: GateSubject, now: GateSubject): SubjectPart[] =>
  parts.filter((part) => frozenText(asked[part]) !== frozenText(now[part]));
