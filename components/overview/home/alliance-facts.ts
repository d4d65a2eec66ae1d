import type { ActivityLine } from "@/components/alliance/activity/activity-list";
import type { MenuRights } from "@/components/alliance/alliance-menu";
import type { NamedAlliance } from "@/components/alliance/alliance-paths";
import type { PartnerPeople } from "@/components/alliance/people-table";
import type { RevealedRound } from "@/components/execution/result/revealed-round";
import type { PhaseStatus } from "@/lib/domain/alliance/phase";
import type { RoundState } from "@/lib/domain/deliberation/round";
import type { WaitingKind } from "@/lib/domain/overview/waiting";

export type RoundMoments = {
  roundId: string;
  number: number;
  openedAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  discussAt: Date | null;
};

/** What the home of an alliance shows. */
export type AllianceFacts = {
  alliance: NamedAlliance & { reason: string; managerLabel: string };
  rail: {
    status: "running" | "paused" | "stopped";
    phases: (PhaseStatus & { before: boolean })[];
    gate: {
      gate: number;
      met: number;
      total: number;
      refused: boolean;
      /** Whether the question lies with the directors. */
      asked: boolean;
      /** What is open first, with the names of the partners it waits for. */
      next: { requirement: string; names: string[] } | null;
    } | null;
  };
  /** What waits for the viewer here, soonest first. */
  waiting: {
    kind: WaitingKind;
    ref: string;
    at: Date;
    facts: Record<string, string | number | null>;
  }[];
  /** Whether the viewer is an alliance manager here. */
  leads: boolean;
  may: MenuRights;
  partners: PartnerPeople[];
  /** How many organisations were asked and have not answered yet. */
  invited: number;
  running: {
    round: RoundMoments;
    state: RoundState;
    partners: { invited: number; submitted: number }[];
  } | null;
  /** The sheet of the open round that waits for the viewer. */
  ownSheet: { token: string; partnerName: string } | null;
  latest: RevealedRound<RoundMoments> | null;
  mayOpenRound: boolean;
  /** What happened last, newest first. */
  activity: ActivityLine[];
  now: Date;
};
