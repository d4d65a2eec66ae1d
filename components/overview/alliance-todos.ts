import {
  ChartNoAxesColumn,
  DoorClosed,
  Hourglass,
  type LucideIcon,
  MessagesSquare,
  PencilLine,
  Send,
  UserRoundPlus,
  UsersRound,
} from "lucide-react";
import { checkerHref, gateHref, invitingHref } from "@/components/alliance/alliance-paths";
import type { AllianceFacts, RoundMoments } from "@/components/overview/alliance-facts";
import { attentionHref, attentionIcons } from "@/components/overview/attention-places";
import { todoWords as words } from "@/lib/content/alliance/overview-words";
import { closedDay, fullDate, lastDayOf, meetingTime, shortDate } from "@/lib/content/dates";
import { surveyPaths } from "@/lib/content/execution/checker-paths";
import { attentionDates, attentionTexts } from "@/lib/content/overview/attention-words";

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

/** What there is to do now, derived from the rounds: the most urgent first. */
export function todosOf(facts: AllianceFacts): AllianceTodo[] {
  const { running, latest, ownSheet } = facts;
  const todos = facts.waiting
    .filter((one) => one.kind !== "first-round")
    .map((one) => waitingTodo(facts, one));
  if (running && ownSheet) todos.unshift(answeringTodo(ownSheet, running.round));
  if (running) todos.push(runningTodo(facts, running));
  const talkLiesAhead = latest?.round.discussAt ? latest.round.discussAt > facts.now : false;
  if (latest && (!running || talkLiesAhead)) todos.push(resultTodo(facts, latest.round));
  if (facts.mayOpenRound && !running && !talkLiesAhead) todos.push(openingTodo(facts));
  return [...todos, ...nextSteps(facts, todos.length)];
}

/** When nothing else is asked of a manager: partners to invite, or the gate to work on. */
function nextSteps(facts: AllianceFacts, asked: number): AllianceTodo[] {
  const { alliance, rail, leads, partners } = facts;
  if (!leads || rail.status !== "running") return [];
  const invite: AllianceTodo = {
    ...{ id: "invite", icon: UserRoundPlus, what: words.invitePartners, when: words.invitePartnersWhen },
    ...{ label: words.invite, href: invitingHref(alliance.allianceId) },
  };
  const steps = partners.length < 2 ? [invite] : [];
  const { gate } = rail;
  const waits = facts.waiting.some((one) => one.facts.gate === gate?.gate);
  if (gate && !waits && asked < 3) {
    steps.push({
      ...{ id: "gate", icon: DoorClosed, what: words.workOnGate(gate.gate), label: words.work },
      ...{ when: words.workOnGateWhen(gate.met, gate.total), lifts: words.needed(gate.gate + 1) },
      href: gateHref(alliance.allianceId, gate.gate),
    });
  }
  return steps;
}

function waitingTodo({ alliance }: AllianceFacts, waiting: AllianceFacts["waiting"][number]): AllianceTodo {
  const { kind, ref, at, facts } = waiting;
  return {
    ...{ id: `${kind}-${ref}`, icon: attentionIcons[kind], what: attentionTexts[kind].what(facts) },
    ...{ when: attentionDates[kind](shortDate(at)), label: attentionTexts[kind].label },
    href: attentionHref({ ...waiting, allianceId: alliance.allianceId }),
    lifts: kind.endsWith("-gate") ? words.needed(Number(facts.gate) + 1) : undefined,
  };
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

function answeringTodo(own: NonNullable<AllianceFacts["ownSheet"]>, round: RoundMoments): AllianceTodo {
  return {
    id: "answer",
    icon: PencilLine,
    what: words.answer(own.partnerName),
    when: words.closesOn(shortDate(lastDayOf(round.closesAt))),
    label: words.fillIn,
    href: surveyPaths(own.token).start,
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
