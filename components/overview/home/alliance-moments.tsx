import type { AllianceFacts } from "@/components/overview/home/alliance-facts";
import { onCalendar } from "@/components/overview/home/calendar-moment";
import { MomentsList } from "@/components/ui/data/moments-list";
import { overviewWords as words } from "@/lib/content/alliance/overview-words";
import { lastDayOf, timeOfDay } from "@/lib/content/dates";

type Dated = Parameters<typeof onCalendar>[0];

/** What lies ahead, soonest first. */
export function AllianceMoments({ facts }: { facts: AllianceFacts }) {
  const moments = momentsOf(facts);
  if (moments.length === 0) return <p className="ink-3">{words.noMoments}</p>;
  return <MomentsList moments={moments.map((moment) => onCalendar(moment, facts.now))} />;
}

function momentsOf({ running, latest, now }: AllianceFacts): Dated[] {
  const rounds = [running?.round, latest?.round].flatMap((round) => round ?? []);
  const talks = rounds.flatMap(({ roundId, discussAt }) =>
    discussAt
      ? [{ id: `talk-${roundId}`, title: words.discussionMoment, sub: timeOfDay(discussAt), at: discussAt }]
      : [],
  );
  const closing: Dated[] =
    running?.state === "open"
      ? [
          {
            id: "closing",
            title: words.closingMoment(running.round.number),
            sub: words.closingSub,
            at: lastDayOf(running.round.closesAt),
          },
        ]
      : [];
  return [...closing, ...talks]
    .filter((moment) => moment.at > now)
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
