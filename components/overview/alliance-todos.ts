import {
  ChartNoAxesColumn,
  Hourglass,
  type LucideIcon,
  MessagesSquare,
  PencilLine,
  Send,
  UsersRound,
} from "lucide-react";
import { checkerHref } from "@/components/alliance/alliance-paths";
import type { AllianceFacts, RoundMoments } from "@/components/overview/alliance-facts";
import { todoWords as words } from "@/lib/content/alliance/overview-words";
import { closedDay, fullDate, lastDayOf, meetingTime, shortDate } from "@/lib/content/dates";
import { surveyPaths } from "@/lib/content/execution/checker-paths";

/** One thing to do; the first one on the list gets the solid button. */
export type AllianceTodo = {
  id: string;
  icon: LucideIcon;
  what: string;
  when: string;
  label: string;
  href: string;
};

/** What there is to do now, derived from the rounds: the most urgent first. */
export function todosOf(facts: AllianceFacts): AllianceTodo[] {
  const { running, latest, ownSheet } = facts;
  const todos = running ? [runningTodo(facts, running)] : [];
  if (running && ownSheet) todos.unshift(answeringTodo(ownSheet, running.round));
  const talkLiesAhead = latest?.round.discussAt ? latest.round.discussAt > facts.now : false;
  if (latest && (!running || talkLiesAhead)) todos.push(resultTodo(facts, latest.round));
  if (facts.mayOpenRound && !running && !talkLiesAhead) todos.push(openingTodo(facts));
  return todos;
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
