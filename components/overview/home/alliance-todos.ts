import {
  ChartNoAxesColumn,
  DoorClosed,
  Hourglass,
  type LucideIcon,
  MessagesSquare,
  Send,
  UserRoundPlus,
  UsersRound,
} from "lucide-react";
import { checkerHref, gateHref, invitingHref } from "@/components/alliance/alliance-paths";
import { attentionHref, attentionIcons } from "@/components/overview/attention-places";
import type { AllianceFacts, RoundMoments } from "@/components/overview/home/alliance-facts";
import { nextStepWords } from "@/lib/content/alliance/gate/next-step-words";
import { todoWords as words } from "@/lib/content/alliance/overview-words";
import { closedDay, fullDate, lastDayOf, meetingTime, shortDate } from "@/lib/content/dates";
import { attentionDates, attentionTexts } from "@/lib/content/overview/attention-words";
import { isRequirement } from "@/lib/domain/alliance/gates/gate";
import { type AskedKind, bySoonest } from "@/lib/domain/overview/asked";
import { firstPhaseWithRounds } from "@/lib/domain/overview/waiting";

/** One thing to do; the first one on the list gets the solid button. */
export type AllianceTodo = {
  id: string;
  icon: LucideIcon;
  what: string;
  when: string;
  label: string;
  href: string;
  /** What it raises the level of. */
  lifts?: string;
};

/** What there is to do now: what waits for the viewer, then the rounds, then the next step to the gate. */
export function todosOf(facts: AllianceFacts): AllianceTodo[] {
  return [...waitingTodos(facts), ...roundTodos(facts), ...nextSteps(facts)];
}

type Waiting = AllianceFacts["waiting"][number];

/** Whether a first round is due is told with the rounds. */
function waitingTodos(facts: AllianceFacts): AllianceTodo[] {
  const { alliance, waiting, running, ownSheet, now } = facts;
  const asked: (Omit<Waiting, "kind"> & { kind: AskedKind; partner?: string })[] = waiting.filter(
    (one) => one.kind !== "first-round",
  );
  if (running && ownSheet) {
    const at = lastDayOf(running.round.closesAt);
    asked.push({ kind: "answer", ref: ownSheet.token, at, facts: {}, partner: ownSheet.partnerName });
  }
  return asked.sort(bySoonest(now)).map(({ partner, ...one }) => ({
    id: `${one.kind}-${one.ref}`,
    icon: attentionIcons[one.kind],
    what: partner ? words.answer(partner) : attentionTexts[one.kind].what(one.facts),
    when: attentionDates[one.kind](shortDate(one.at)),
    label: attentionTexts[one.kind].label,
    href: attentionHref({ ...one, allianceId: alliance.allianceId }),
    lifts: one.kind.endsWith("-gate") ? words.needed(Number(one.facts.gate) + 1) : undefined,
  }));
}

function roundTodos(facts: AllianceFacts): AllianceTodo[] {
  const { running, latest, now } = facts;
  const talkLiesAhead = latest?.round.discussAt ? latest.round.discussAt > now : false;
  const todos: AllianceTodo[] = [];
  if (running) todos.push(runningTodo(facts, running));
  if (latest && (!running || talkLiesAhead)) todos.push(resultTodo(facts, latest.round));
  if (mayOpenNow(facts)) todos.push(openingTodo(facts));
  return todos;
}

/** Rounds belong to carrying out; one is not opened while the last one still has to be talked about. */
function mayOpenNow({ mayOpenRound, running, latest, rail, now }: AllianceFacts): boolean {
  const phase = rail.phases.find((one) => one.state === "current")?.phase ?? 1;
  const talkLiesAhead = latest?.round.discussAt ? latest.round.discussAt > now : false;
  return mayOpenRound && phase >= firstPhaseWithRounds && !running && !talkLiesAhead;
}

/** For a manager: partners to invite, then what the gate asks first. */
function nextSteps(facts: AllianceFacts): AllianceTodo[] {
  const { alliance, rail, leads, partners, invited, waiting } = facts;
  if (!leads || rail.status !== "running") return [];
  if (partners.length + invited < 2) {
    return [
      {
        ...{ id: "invite", icon: UserRoundPlus, what: words.invitePartners, when: words.invitePartnersWhen },
        ...{ label: words.invite, href: invitingHref(alliance.allianceId) },
      },
    ];
  }
  const { gate } = rail;
  if (!gate || waiting.some((one) => one.facts.gate === gate.gate && one.kind.endsWith("-gate"))) return [];
  const what = nextStepOf(facts);
  if (!what) return [];
  return [
    {
      ...{ id: "gate", icon: DoorClosed, what, label: words.work },
      ...{ when: words.nextAtGate(gate.gate, gate.met, gate.total), lifts: words.needed(gate.gate + 1) },
      href: gateHref(alliance.allianceId, gate.gate),
    },
  ];
}

/** A round that is still to be held stands with the rounds already. */
function nextStepOf(facts: AllianceFacts): string | null {
  const { gate } = facts.rail;
  const next = gate?.next;
  if (!next || !isRequirement(next.requirement)) return null;
  if (next.requirement === "round-held" && (facts.running || mayOpenNow(facts))) return null;
  return nextStepWords[next.requirement]({ names: next.names, asked: gate.asked });
}

const hrefOf = ({ alliance }: AllianceFacts, below: string): string =>
  `${checkerHref(alliance.allianceId)}/${below}`;

function runningTodo(facts: AllianceFacts, running: NonNullable<AllianceFacts["running"]>): AllianceTodo {
  const { round, state, partners } = running;
  const href = hrefOf(facts, round.roundId);
  if (state !== "open") {
    const what = words.beingMade(round.number);
    return { id: "running", icon: Hourglass, what, when: words.beingMadeWhen, label: words.see, href };
  }
  const answered = partners.filter((one) => one.submitted >= one.invited).length;
  return {
    id: "running",
    icon: UsersRound,
    what: `${words.roundRuns(round.number)}: ${words.submitted(answered, partners.length)}`,
    when: words.closesOn(shortDate(lastDayOf(round.closesAt))),
    label: words.seeProgress,
    href,
  };
}

function resultTodo(facts: AllianceFacts, round: RoundMoments): AllianceTodo {
  const { roundId, number, discussAt } = round;
  const ahead = discussAt !== null && discussAt > facts.now;
  return {
    id: "result",
    icon: ahead ? MessagesSquare : ChartNoAxesColumn,
    what: ahead ? words.discuss(number) : words.readResult(number),
    when: ahead ? meetingTime(discussAt) : words.closedOn(fullDate(closedDay(round))),
    label: words.seeResult,
    href: hrefOf(facts, roundId),
  };
}

function openingTodo(facts: AllianceFacts): AllianceTodo {
  const { latest } = facts;
  return {
    id: "open",
    icon: Send,
    what: latest ? words.openNext(latest.round.number + 1) : words.openFirst,
    when: latest ? words.openNextWhen(fullDate(closedDay(latest.round))) : words.openFirstWhen,
    label: words.open,
    href: hrefOf(facts, "openen"),
  };
}
