import "server-only";
import { and, asc, eq, inArray, lte } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { alliance } from "@/db/schema/alliance";
import { roundCell } from "@/db/schema/deliberation";
import { allianceCard, attention } from "@/db/schema/overview";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { can } from "@/lib/access/policy";
import { isPhaseNumber, type PhaseStatus } from "@/lib/domain/alliance/phase";
import {
  type AllianceRole,
  allianceRoles,
  type Capacity,
  type PeopleWord,
  type Route,
} from "@/lib/domain/alliance/role";
import { type RoundState, roundState } from "@/lib/domain/deliberation/round";
import { type CheckerResult, checkerResult, gradesOf } from "@/lib/domain/execution/result";
import { AppError } from "@/lib/platform/errors";
import { partnersWithMembers } from "@/lib/services/alliance/alliance/people";
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

type CardRail = (typeof allianceCard.$inferSelect)["rail"];
type Rail = Omit<CardRail, "phases"> & { phases: (PhaseStatus & { before: boolean })[] };
type WaitingRow = Pick<typeof attention.$inferSelect, "kind" | "ref" | "at" | "facts">;

export type AlliancePage = {
  viewer: Viewer;
  alliance: {
    allianceId: string;
    name: string;
    reason: string;
    peopleWord: PeopleWord;
    managerLabel: string;
    route: Route;
  };
  /** Where it is, and how far the next gate. */
  rail: Rail;
  /** What waits for the viewer here, soonest first. */
  waiting: WaitingRow[];
  partners: {
    partnerId: string;
    name: string;
    contribution: string;
    capacity: Capacity;
    initiating: boolean;
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
    const { found, rail, waiting } = await whereItIs(tx, { allianceId, personId: actor.personId, now });
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
        name: found.name,
        reason: found.reason,
        peopleWord: found.peopleWord,
        managerLabel: found.managerLabel,
        route: found.route,
      },
      rail,
      waiting,
      partners: people.partners.map((one) => ({
        ...one,
        people: peopleByRole(one.partnerId, people.members),
      })),
      running,
      ownSheet: running?.state === "open" ? (ownSheets.get(running.round.roundId) ?? null) : null,
      latest: latestResult(rounds, progress, cells),
      mayOpenRound: rail.status === "running" && running?.state !== "open" && can(standing, "round.open"),
      now,
    };
  });
}

/** The alliance, its card and what waits for the viewer: one statement, a row for each thing that waits. */
async function whereItIs(
  tx: Transaction,
  { allianceId, personId, now }: { allianceId: string; personId: string; now: Date },
) {
  const rows = await tx
    .select({ found: alliance, rail: allianceCard.rail, waiting: attention })
    .from(alliance)
    .innerJoin(allianceCard, eq(allianceCard.allianceId, allianceId))
    .leftJoin(
      attention,
      and(
        eq(attention.allianceId, allianceId),
        eq(attention.personId, personId),
        lte(attention.showFrom, now),
      ),
    )
    .where(eq(alliance.allianceId, allianceId))
    .orderBy(asc(attention.at));
  const [first] = rows;
  if (!first) throw new AppError("not-found");
  return {
    found: first.found,
    rail: { ...first.rail, phases: first.rail.phases.flatMap(onRail) },
    waiting: rows.flatMap(({ waiting }) => (waiting ? [waiting] : [])),
  };
}

const onRail = ({ phase, state, leftAt, before }: CardRail["phases"][number]) =>
  isPhaseNumber(phase) ? [{ phase, state, leftAt: leftAt ? new Date(leftAt) : null, before }] : [];

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
