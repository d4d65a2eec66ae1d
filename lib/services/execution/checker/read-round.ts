import "server-only";
import { and, eq, or } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { roundCell } from "@/db/schema/deliberation";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { can } from "@/lib/access/policy";
import type { PeopleWord } from "@/lib/domain/alliance/role";
import { type RoundState, roundState } from "@/lib/domain/deliberation/round";
import { type CheckerResult, checkerResult, gradesOf } from "@/lib/domain/execution/result";
import { AppError } from "@/lib/platform/errors";
import { allianceById, partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { roundsOf } from "@/lib/services/deliberation/round/find";
import { type PartnerProgress, progressOf } from "@/lib/services/deliberation/round/progress";

/** Grades of an earlier round, to lay beside this one. */
export type EarlierGrades = {
  revealedAt: Date;
  joint: number | null;
  byPartner: Readonly<Record<string, number>>;
};

export type CheckerRoundPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string; peopleWord: PeopleWord };
  round: {
    roundId: string;
    number: number;
    openedAt: Date;
    openedByName: string;
    closesAt: Date;
    closedAt: Date | null;
    revealedAt: Date | null;
    discussAt: Date | null;
  };
  state: RoundState;
  partners: PartnerProgress[];
  /** Only after the reveal. */
  result: CheckerResult | null;
  earlier: EarlierGrades | null;
  mayClose: boolean;
};

/** One checker round: its progress before the reveal, its result after. */
export async function readCheckerRound(
  actor: PersonActor,
  { allianceId, roundId }: { allianceId: string; roundId: string },
): Promise<CheckerRoundPage> {
  return view(actor, "round.read", allianceId, async ({ tx, standing, now }) => {
    const alliance = await allianceById(tx, allianceId);
    const people = await partnersWithMembers(tx, allianceId);
    const rounds = await roundsOf(tx, allianceId);
    const round = rounds.find((one) => one.roundId === roundId);
    if (!round) throw new AppError("not-found");
    const partners = await progressOf(tx, allianceId, [roundId]);
    const cells = round.revealedAt ? await cellsAndGrades(tx, allianceId, roundId) : [];
    const state = roundState(round, now);
    return {
      viewer: viewerAmong(people, standing),
      alliance: { allianceId, name: alliance.name, peopleWord: alliance.peopleWord },
      round,
      state,
      partners,
      result: round.revealedAt
        ? checkerResult(
            partners.map((one) => one.partnerId),
            cells.filter((cell) => cell.roundId === roundId),
          )
        : null,
      earlier: earlierGrades(rounds, round.number, cells),
      mayClose: state === "open" && can(standing, "round.close"),
    };
  });
}

/** All cells of this round and the grades of every round, in one statement. */
function cellsAndGrades(tx: Transaction, allianceId: string, roundId: string) {
  return tx
    .select()
    .from(roundCell)
    .where(
      and(
        eq(roundCell.allianceId, allianceId),
        or(eq(roundCell.roundId, roundId), eq(roundCell.item, "grade")),
      ),
    );
}

type Cells = Awaited<ReturnType<typeof cellsAndGrades>>;
type Rounds = Awaited<ReturnType<typeof roundsOf>>;

function earlierGrades(rounds: Rounds, number: number, cells: Cells): EarlierGrades | null {
  const earlier = rounds.findLast((one) => one.number < number && one.revealedAt);
  if (!earlier?.revealedAt) return null;
  const { byPartner, joint } = gradesOf(cells.filter((cell) => cell.roundId === earlier.roundId));
  return { revealedAt: earlier.revealedAt, joint, byPartner };
}
