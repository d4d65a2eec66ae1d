import type { NamedAlliance } from "@/components/alliance/alliance-paths";
import type { PartnerPeople } from "@/components/alliance/people-table";
import type { RevealedRound } from "@/components/execution/result/revealed-round";
import type { PhaseStatus } from "@/lib/domain/alliance/phase";
import type { RoundState } from "@/lib/domain/deliberation/round";

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
  alliance: NamedAlliance & { reason: string };
  phases: PhaseStatus[];
  partners: PartnerPeople[];
  running: {
    round: RoundMoments;
    state: RoundState;
    partners: { invited: number; submitted: number }[];
  } | null;
  /** The sheet of the open round that waits for the viewer. */
  ownSheet: { token: string; partnerName: string } | null;
  latest: RevealedRound<RoundMoments> | null;
  mayOpenRound: boolean;
  now: Date;
};
