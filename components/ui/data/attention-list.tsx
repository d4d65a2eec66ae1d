import { ClockAlert, type LucideIcon } from "lucide-react";
import Link from "next/link";
import { buttonClass } from "@/components/ui/actions/button";

export type AttentionLine = {
  id: string;
  icon?: LucideIcon;
  /** One verb and one object: "Herinner 2 organisaties aan het besluit". */
  text: string;
  alliance: string;
  /** "uiterlijk vr 11 december" */
  date?: string;
  late?: boolean;
  /** The verb on the button: "Herinneren". */
  actionLabel: string;
  href: string;
};
export type AttentionGroup = { id: string; title?: string; lines: AttentionLine[] };

/** What waits for the reader: one verb, one object, one date, one click. The whole line is the link. */
export function AttentionList({ groups }: { groups: AttentionGroup[] }) {
  const first = groups.flatMap((group) => group.lines)[0]?.id;
  return groups.map(({ id, title, lines }) => (
    <section key={id} className="attention" aria-labelledby={title && `aandacht-${id}`}>
      {title && <h2 id={`aandacht-${id}`}>{title}</h2>}
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} first={line.id === first} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ line, first }: { line: AttentionLine; first: boolean }) {
  const { icon: Icon, text, alliance, date, late, actionLabel, href } = line;
  return (
    <li>
      {Icon && <Icon className="icon" aria-hidden="true" />}
      <div>
        <Link prefetch={false} className="what" href={href}>
          {text}
          <span className="visually-hidden">: {actionLabel}</span>
        </Link>
        <p className="meta">
          <span>{alliance}</span>
          {date && (
            <span data-late={late || undefined}>
              {late && <ClockAlert className="icon" aria-hidden="true" />}
              {date}
            </span>
          )}
        </p>
      </div>
      <span className={buttonClass({ kind: first ? "act" : "edge", small: true })} aria-hidden="true">
        {actionLabel}
      </span>
    </li>
  );
}
