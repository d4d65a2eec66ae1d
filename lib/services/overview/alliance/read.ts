import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { roundCell } from "@/db/schema/deliberation";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { can } from "@/lib/access/policy";
import { type PhaseStatus, phaseStatuses } from "@/lib/domain/alliance/phase";
import { type AllianceRole, allianceRoles, type PeopleWord } from "@/lib/domain/alliance/role";
import { type RoundState, roundState } from "@/lib/domain/deliberation/round";
import { type CheckerResult, checkerResult, gradesOf } from "@/lib/domain/execution/result";
import { allianceWithEntries, partnersWithMembers } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import { roundsOf } from "@/lib/services/deliberation/round/find";
import {
  type OwnSheet,
  type PartnerProgress,
  progressAndOwnSheets,
} from "@/lib/services/deliberation/round/progress";

type CheckerRound = {
  roundId: string;
  number: number;
  openedAt: Date;
  closesAt: Date;
  closedAt: Date | null;
  revealedAt: Date | null;
  discussAt: Date | null;
};

export type AlliancePage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string; reason: string; peopleWord: PeopleWord };
  phases: PhaseStatus[];
  partners: {
    partnerId: string;
    name: string;
    contribution: string;
    people: Record<AllianceRole, string[]>;
  }[];
  /** The round that is open or waits for its reveal. */
  running: { round: CheckerRound; state: RoundState; partners: PartnerProgress[] } | null;
  /** The sheet of the open round that waits for the viewer. */
  ownSheet: OwnSheet | null;
  /** The last revealed round. */
  latest: {
    round: CheckerRound;
    partners: PartnerProgress[];
    result: CheckerResult;
    earlier: { revealedAt: Date; joint: number | null } | null;
  } | null;
  mayOpenRound: boolean;
  now: Date;
};

/** The home of one alliance. */
export async function readAlliance(actor: PersonActor, allianceId: string): Promise<AlliancePage> {
  return view(actor, "alliance.read", allianceId, async ({ tx, standing, now }) => {
    const { alliance, entries } = await allianceWithEntries(tx, allianceId);
    const people = await partnersWithMembers(tx, allianceId);
    const rounds = (await roundsOf(tx, allianceId)).filter((one) => one.kind === "checker");
    const revealed = rounds.filter((one) => one.revealedAt).map((one) => one.roundId);
    const shown = [rounds.at(-1)?.roundId, revealed.at(-1)].flatMap((id) => id ?? []);
    const { progress, ownSheets } = await progressAndOwnSheets(tx, allianceId, {
      roundIds: [...new Set(shown)],
      personId: standing.personId,
    });
    const cells = await tx
      .select()
      .from(roundCell)
      .where(and(eq(roundCell.allianceId, allianceId), inArray(roundCell.roundId, revealed.slice(-2))));
    const running = runningRound(rounds, progress, now);
    return {
      viewer: viewerAmong(people, standing),
      alliance: {
        allianceId,
        name: alliance.name,
        reason: alliance.reason,
        peopleWord: alliance.peopleWord,
      },
      phases: phaseStatuses(entries),
      partners: people.partners.map((one) => ({
        ...one,
        people: peopleByRole(one.partnerId, people.members),
      })),
      running,
      ownSheet: running?.state === "open" ? (ownSheets.get(running.round.roundId) ?? null) : null,
      latest: latestResult(rounds, progress, cells),
      mayOpenRound: running?.state !== "open" && can(standing, "round.open"),
      now,
    };
  });
}

type Cells = (typeof roundCell.$inferSelect)[];
type Members = Awaited<ReturnType<typeof partnersWithMembers>>["members"];

function peopleByRole(partnerId: string, members: Members): Record<AllianceRole, string[]> {
  const own = members.filter((one) => one.partnerId === partnerId);
  return Object.fromEntries(
    allianceRoles.map((role) => [role, own.filter((one) => one.role === role).map((one) => one.name)]),
  ) as Record<AllianceRole, string[]>;
}

function runningRound(rounds: readonly CheckerRound[], progress: PartnerProgress[], now: Date) {
  const last = rounds.at(-1);
  if (!last || last.revealedAt) return null;
  return {
    round: last,
    state: roundState(last, now),
    partners: progress.filter((one) => one.roundId === last.roundId),
  };
}

function latestResult(rounds: readonly CheckerRound[], progress: PartnerProgress[], cells: Cells) {
  const revealed = rounds.filter((one) => one.revealedAt);
  const round = revealed.at(-1);
  if (!round) return null;
  const partners = progress.filter((one) => one.roundId === round.roundId);
  const before = revealed.at(-2);
  return {
    round,
    partners,
    result: checkerResult(
      partners.map((one) => one.partnerId),
      cells.filter((cell) => cell.roundId === round.roundId),
    ),
    earlier: before?.revealedAt
      ? {
          revealedAt: before.revealedAt,
          joint: gradesOf(cells.filter((cell) => cell.roundId === before.roundId)).joint,
        }
      : null,
  };
}
