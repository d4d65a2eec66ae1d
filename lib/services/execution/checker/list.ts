import "server-only";
import { and, eq } from "drizzle-orm";
import { roundCell } from "@/db/schema/deliberation";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { can } from "@/lib/access/policy";
import { type RoundState, roundState } from "@/lib/domain/deliberation/round";
import { gradesOf } from "@/lib/domain/execution/result";
import { partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { allianceWithStatus } from "@/lib/services/alliance/phase/status";
import { roundsOf } from "@/lib/services/deliberation/round/find";
import { type PartnerProgress, progressOf } from "@/lib/services/deliberation/round/progress";

export type CheckerRounds = {
  viewer: Viewer;
  allianceId: string;
  allianceName: string;
  managerName: string | null;
  mayOpen: boolean;
  /** Per organisation how many answered in the round that is open now. */
  openProgress: PartnerProgress[];
  /** Newest first. */
  rounds: {
    roundId: string;
    number: number;
    state: RoundState;
    openedAt: Date;
    closesAt: Date;
    closedAt: Date | null;
    invited: number;
    submitted: number;
    jointGrade: number | null;
  }[];
};

/** All checker rounds of an alliance. */
export async function listCheckerRounds(actor: PersonActor, allianceId: string): Promise<CheckerRounds> {
  return view(actor, "round.read", allianceId, async ({ tx, standing, now }) => {
    const alliance = await allianceWithStatus(tx, allianceId);
    const people = await partnersWithMembers(tx, allianceId);
    const rounds = (await roundsOf(tx, allianceId)).filter((one) => one.kind === "checker");
    const progress = await progressOf(
      tx,
      allianceId,
      rounds.map((one) => one.roundId),
    );
    const grades = await tx
      .select()
      .from(roundCell)
      .where(and(eq(roundCell.allianceId, allianceId), eq(roundCell.item, "grade")));
    const open = rounds.find((one) => roundState(one, now) === "open");
    return {
      viewer: viewerAmong(people, standing),
      allianceId,
      allianceName: alliance.name,
      managerName: people.members.find((one) => one.role === "alliance-manager")?.name ?? null,
      mayOpen: alliance.status === "running" && !open && can(standing, "round.open"),
      openProgress: progress.filter((one) => one.roundId === open?.roundId),
      rounds: rounds.toReversed().map(({ roundId, number, openedAt, closesAt, ...moments }) => {
        const own = progress.filter((one) => one.roundId === roundId);
        return {
          roundId,
          number,
          openedAt,
          closesAt,
          closedAt: moments.closedAt,
          state: roundState({ closesAt, ...moments }, now),
          invited: own.reduce((sum, one) => sum + one.invited, 0),
          submitted: own.reduce((sum, one) => sum + one.submitted, 0),
          jointGrade: gradesOf(grades.filter((cell) => cell.roundId === roundId)).joint,
        };
      }),
    };
  });
}
