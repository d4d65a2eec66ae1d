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
import { type ActivityLine, lineFrom } from "@/lib/services/alliance/activity/line";
import { activityLinks } from "@/lib/services/alliance/activity/links";
import { everyoneEver } from "@/lib/services/alliance/alliance/people";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";
import type { PartnerProgress } from "@/lib/services/deliberation/round/progress";
import { type OwnSheet, type RecentRound, recentRounds } from "@/lib/services/deliberation/round/recent";

type CardRail = (typeof allianceCard.$inferSelect)["rail"];
type CardGate = NonNullable<CardRail["gate"]>;
type Rail = Omit<CardRail, "phases" | "gate"> & {
  phases: (PhaseStatus & { before: boolean })[];
  /** `next`: what is open first, with the names of the partners it waits for. */
  gate: (Omit<CardGate, "next"> & { next: { requirement: string; names: string[] } | null }) | null;
};
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
  /** How many organisations were asked and have not answered yet. */
  invited: number;
  /** The round that is open or waits for its reveal. */
  running: { round: RecentRound; state: RoundState; partners: PartnerProgress[] } | null;
  /** The sheet of the open round that waits for the viewer. */
  ownSheet: OwnSheet | null;
  /** The last revealed round. */
  latest: {
    round: RecentRound;
    partners: PartnerProgress[];
    result: CheckerResult;
    earlier: { revealedAt: Date; joint: number | null } | null;
  } | null;
  mayOpenRound: boolean;
  /** What happened last, newest first. */
  activity: ActivityLine[];
  now: Date;
};

const linesShown = 3;

/** The home of one alliance. */
export async function readAlliance(actor: PersonActor, allianceId: string): Promise<AlliancePage> {
  return view(actor, "alliance.read", allianceId, async ({ tx, standing, now }) => {
    const { personId } = actor;
    const { found, rail, waiting } = await whereItIs(tx, { allianceId, personId, now });
    const everyone = await everyoneEver(tx, allianceId);
    const rounds = await recentRounds(tx, allianceId, personId);
    const cells = await cellsOf(tx, allianceId, rounds);
    const links = await activityLinks(tx, allianceId, { before: null, limit: linesShown });
    const members = everyone.members.filter((one) => !one.endedAt);
    const partners = everyone.partners.filter((one) => !one.leftAt);
    const running = runningRound(rounds, now);
    return {
      viewer: viewerAmong({ partners, members }, standing),
      alliance: {
        allianceId,
        name: found.name,
        reason: found.reason,
        peopleWord: found.peopleWord,
        managerLabel: found.managerLabel,
        route: found.route,
      },
      rail: railWithNames(rail, everyone.partners),
      waiting,
      partners: partners
        .filter((one) => one.joinedAt)
        .map((one) => ({ ...one, people: peopleByRole(one.partnerId, members) })),
      invited: partners.filter((one) => !one.joinedAt).length,
      running,
      ownSheet: running?.state === "open" ? running.round.ownSheet : null,
      latest: latestResult(rounds, cells),
      mayOpenRound: rail.status === "running" && running?.state !== "open" && can(standing, "round.open"),
      activity: links.map((link) => lineFrom(link, { alliance: found, ...everyone })),
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
    rail: first.rail,
    waiting: rows.flatMap(({ waiting }) => (waiting ? [waiting] : [])),
  };
}

function railWithNames(rail: CardRail, partners: Everyone["partners"]): Rail {
  const { gate } = rail;
  const next = gate?.next && {
    requirement: gate.next.requirement,
    names: gate.next.waitsFor.flatMap((id) => partners.find((one) => one.partnerId === id)?.name ?? []),
  };
  return { ...rail, phases: rail.phases.flatMap(onRail), gate: gate && { ...gate, next: next ?? null } };
}

const onRail = ({ phase, state, leftAt, before }: CardRail["phases"][number]) =>
  isPhaseNumber(phase) ? [{ phase, state, leftAt: leftAt ? new Date(leftAt) : null, before }] : [];

type Cells = (typeof roundCell.$inferSelect)[];
type Everyone = Awaited<ReturnType<typeof everyoneEver>>;

function peopleByRole(partnerId: string, members: Everyone["members"]): Record<AllianceRole, string[]> {
  const own = members.filter((one) => one.partnerId === partnerId);
  return Object.fromEntries(
    allianceRoles.map((role) => [role, own.filter((one) => one.role === role).map((one) => one.name)]),
  ) as Record<AllianceRole, string[]>;
}

async function cellsOf(tx: Transaction, allianceId: string, rounds: readonly RecentRound[]): Promise<Cells> {
  const revealed = rounds.filter((one) => one.revealedAt).map((one) => one.roundId);
  if (revealed.length === 0) return [];
  return tx
    .select()
    .from(roundCell)
    .where(and(eq(roundCell.allianceId, allianceId), inArray(roundCell.roundId, revealed.slice(-2))));
}

function runningRound(rounds: readonly RecentRound[], now: Date): AlliancePage["running"] {
  const round = rounds.at(-1);
  if (!round || round.revealedAt) return null;
  return { round, state: roundState(round, now), partners: round.partners };
}

function latestResult(rounds: readonly RecentRound[], cells: Cells): AlliancePage["latest"] {
  const revealed = rounds.filter((one) => one.revealedAt);
  const round = revealed.at(-1);
  if (!round) return null;
  const before = revealed.at(-2);
  return {
    round,
    partners: round.partners,
    result: checkerResult(
      round.partners.map((one) => one.partnerId),
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
