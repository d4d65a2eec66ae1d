import { CircleArrowLeft, CircleCheck, CircleDashed, CircleX } from "lucide-react";

export type Decision = {
  id: string;
  /** Who decides: an organisation. */
  name: string;
  /** The reader's own line. */
  mine?: boolean;
  state: "yes" | "no" | "back" | "waiting";
  /** After the name: "akkoord", "niet akkoord", "u". */
  text?: string;
  /** "Joke Terpstra, 19 november" */
  sub?: string;
};

const ICONS = { yes: CircleCheck, no: CircleX, back: CircleArrowLeft, waiting: CircleDashed };

/** Who decided what already, and on whom it waits. */
export function DecisionList({ decisions }: { decisions: Decision[] }) {
  return (
    <ul className="decisions">
      {decisions.map(({ id, name, mine, state, text, sub }) => {
        const Icon = ICONS[state];
        const line = text ? `${name}: ${text}` : name;
        return (
          <li key={id} data-state={state}>
            <Icon className="icon" aria-hidden="true" />
            <span>
              {mine ? <strong>{line}</strong> : line}
              {sub && <span className="sub">{sub}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
