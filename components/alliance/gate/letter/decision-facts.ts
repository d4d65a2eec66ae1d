import type { AskFacts, DecisionFacts } from "@/components/alliance/gate/gate-facts";
import type { Verdict } from "@/lib/domain/alliance/gates/gate";
import type { GateSubject, SubjectPart } from "@/lib/domain/alliance/gates/subject";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";

export type LetterAlliance = { allianceId: string; name: string; managerLabel: string; partners: number };
export type PartnerFacts = { partnerId: string; name: string };
export type QuestionFacts = {
  ask: AskFacts;
  subject: GateSubject;
  changed: SubjectPart[];
  /** The papers of the question that are still there. */
  paperIds: string[];
};

/** What the letter is about, in every state of it. */
export type LetterFacts = {
  viewer: { name: string };
  alliance: LetterAlliance;
  gate: GateNumber;
};
export type OpenQuestion = LetterFacts & {
  partner: PartnerFacts;
  question: QuestionFacts;
  jobTitle: string;
  priorApproval: "none" | "supervisory-board" | "college";
  draft: { verdict: Verdict; reason: string; savedAt: Date } | null;
};
export type ReceiptFacts = LetterFacts & {
  decision: DecisionFacts;
  own: boolean;
  question: Pick<QuestionFacts, "ask" | "subject">;
  decisionHash: string;
  replaced: boolean;
  recorded: { seq: number; code: string };
};
