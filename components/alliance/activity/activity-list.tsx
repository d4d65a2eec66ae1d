import { LinkButton } from "@/components/ui/actions/link-button";
import { Timeline, type TimelineDay } from "@/components/ui/data/timeline";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { activityWords as words } from "@/lib/content/alliance/activity-words";
import { clockTime, longDate } from "@/lib/content/dates";

export type ActivityLine = { seq: number; at: Date; sentence: string };
type ActivityListProps = { lines: ActivityLine[]; before: number | null; href: string; isLatest: boolean };

/** What happened, a page at a time; the address says from where. */
export function ActivityList({ lines, before, href, isLatest }: ActivityListProps) {
  return (
    <div className="mt-6">
      {lines.length === 0 ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <>
          <h2 className="visually-hidden">{words.listTitle}</h2>
          <Timeline days={daysOf(lines)} />
        </>
      )}
      {(before !== null || !isLatest) && (
        <p className="btn-row mt-6">
          {before !== null && <LinkButton href={`${href}?voor=${before}`}>{words.earlier}</LinkButton>}
          {!isLatest && (
            <LinkButton kind="quiet" href={href}>
              {words.latest}
            </LinkButton>
          )}
        </p>
      )}
    </div>
  );
}

/** Lines of one day under the name of that day. */
function daysOf(lines: ActivityLine[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const { seq, at, sentence } of lines) {
    const day = longDate(at);
    if (days.at(-1)?.day !== day) days.push({ id: String(seq), day, lines: [] });
    days.at(-1)?.lines.push({ id: String(seq), time: clockTime(at), at: at.toISOString(), sentence });
  }
  return days;
}
