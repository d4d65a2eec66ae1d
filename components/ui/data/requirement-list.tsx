import { CalendarClock, CircleCheck, CircleDashed, CircleX } from "lucide-react";
import type { ReactNode } from "react";

export type RequirementState = "met" | "open" | "carried" | "refused";

export type Requirement = {
  id: string;
  title: string;
  text?: string;
  state: RequirementState;
  /** "Klaar op 3 maart", "Nog niet", "Open punt: uiterlijk 1 juni, door Sanne de Wit", "Niet akkoord" */
  stateText: string;
  /** A small button or link button; its accessible name should hold the whole task. */
  children?: ReactNode;
};

const ICONS = { met: CircleCheck, open: CircleDashed, carried: CalendarClock, refused: CircleX };

/** What a gate asks for, and how each of it stands: an icon, a word, and colour third. */
export function RequirementList({ requirements }: { requirements: Requirement[] }) {
  return (
    <ul className="requirements">
      {requirements.map((requirement) => (
        <RequirementLine key={requirement.id} requirement={requirement} />
      ))}
    </ul>
  );
}

function RequirementLine({ requirement }: { requirement: Requirement }) {
  const { title, text, state, stateText, children } = requirement;
  const Icon = ICONS[state];
  return (
    <li data-state={state}>
      <Icon className="icon" aria-hidden="true" />
      <div>
        <p className="what">{title}</p>
        {text && <p className="text">{text}</p>}
        <p className="stands">{stateText}</p>
      </div>
      {children && <div className="act">{children}</div>}
    </li>
  );
}
