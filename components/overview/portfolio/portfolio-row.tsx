import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import { type MiniPhase, MiniRail } from "@/components/alliance/mini-rail";
import { GradeWithTrend, type LineGrade } from "@/components/overview/portfolio/grade-with-trend";
import { asCell, asRow, asRowHead } from "@/components/ui/data/table-roles";

export type PortfolioLine = {
  id: string;
  name: string;
  href: string;
  /** "Gemeente Overwater, Noorderbrink Welzijn en 2 anderen" */
  partners: string;
  /** Why it asks for attention, as a sentence. */
  reason?: { icon: LucideIcon; text: string };
  phases: MiniPhase[];
  /** "Uitvoering, 2 van 5" */
  phaseText: string;
  grade: LineGrade;
  spread?: { word: string; strong?: boolean; detail: string };
  next?: { day: string; what: string };
  owner: string;
};

export function PortfolioRow({ line }: { line: PortfolioLine }) {
  return (
    <tr {...asRow}>
      <th scope="row" {...asRowHead}>
        <Link prefetch={false} className="name" href={line.href}>
          {line.name}
        </Link>
        <span className="sub">{line.partners}</span>
        {line.reason && (
          <span className="reason">
            <line.reason.icon className="icon" aria-hidden="true" />
            <span>{line.reason.text}</span>
          </span>
        )}
      </th>
      <td className="cell-phase" {...asCell}>
        <MiniRail phases={line.phases} />
        <span className="sub">{line.phaseText}</span>
      </td>
      <td className="cell-grade" {...asCell}>
        <GradeWithTrend grade={line.grade} />
      </td>
      <td className="cell-spread" {...asCell}>
        {line.spread && <Spread {...line.spread} />}
      </td>
      <td className="cell-date" {...asCell}>
        {line.next && (
          <>
            <span className="nowrap">{line.next.day}</span> <span className="sub">{line.next.what}</span>
          </>
        )}
      </td>
      <td className="cell-owner" {...asCell}>
        <span className="nowrap">{line.owner}</span>
      </td>
    </tr>
  );
}

function Spread({ word, strong, detail }: NonNullable<PortfolioLine["spread"]>) {
  return (
    <>
      {strong ? <strong>{word}</strong> : word} <span className="sub">{detail}</span>
    </>
  );
}
