import { CirclePause, CircleStop } from "lucide-react";
import type { Halt } from "@/components/alliance/rail-phase";

const ICONS = { paused: CirclePause, stopped: CircleStop };

/** Stands before the word "Gepauzeerd" or "Gestopt". */
export function HaltMark({ halt }: { halt?: Halt }) {
  if (!halt) return null;
  const Icon = ICONS[halt];
  return <Icon className="icon halt" aria-hidden="true" />;
}
