import Link from "next/link";
import { gateHref } from "@/components/alliance/alliance-paths";
import type { MoveFacts } from "@/components/alliance/gate/gate-facts";
import { onDay } from "@/components/alliance/gate/parts/day";
import { Timeline, type TimelineDay } from "@/components/ui/data/timeline";
import { phasePageWords as words } from "@/lib/content/alliance/phase-page-words";
import { fullDate, timeOfDay } from "@/lib/content/dates";

type MoveListProps = { allianceId: string; moves: MoveFacts[] };

/** Every move, newest first: who, when and why, and the gate it went through. */
export function MoveList({ allianceId, moves }: MoveListProps) {
  return <Timeline days={byDay(moves, allianceId)} />;
}

function byDay(moves: MoveFacts[], allianceId: string): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const move of moves) {
    const day = fullDate(move.at);
    const line = {
      id: String(move.seq),
      time: isTold(move) ? words.earlier : clock(move.at),
      at: move.at.toISOString(),
      sentence: <Told move={move} allianceId={allianceId} />,
    };
    const last = days.at(-1);
    if (last?.day === day) last.lines.push(line);
    else days.push({ id: String(move.seq), day, lines: [line] });
  }
  return days;
}

/** Of what came about before Meent only the day is known. */
const isTold = ({ at, madeAt }: MoveFacts): boolean => at.getTime() !== madeAt.getTime();

const clock = (at: Date): string => timeOfDay(at).replace(" uur", "");

function Told({ move, allianceId }: { move: MoveFacts; allianceId: string }) {
  const { kind, from, to, by, until, reason, madeAt } = move;
  const passed = kind === "gate-opened" || kind === "passed-before";
  return (
    <>
      {words.move[kind]({ from, to, by, until: until ? onDay(until) : null, before: isTold(move) })}{" "}
      {reason && <span className="whitespace-pre-line wrap-anywhere">{words.because(reason)} </span>}
      {isTold(move) && <span className="ink-2">{words.told(by, madeAt)} </span>}
      {passed && from !== null && (
        <Link prefetch={false} href={gateHref(allianceId, from)}>
          {words.toGate(from)}
        </Link>
      )}
    </>
  );
}
