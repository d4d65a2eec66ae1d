import { gateName, verdictWords } from "@/lib/content/alliance/gate/gate-words";
import { fullDate } from "@/lib/content/dates";
import { plural } from "@/lib/content/numbers";
import type { RequirementState, Verdict } from "@/lib/domain/alliance/gates/gate";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";

export type GateStanding = {
  gate: GateNumber;
  when: "past" | "current" | "future";
  status: "running" | "paused" | "stopped";
  states: readonly Pick<RequirementState, "state">[];
  /** The question that counts: who has decided, and how many have not. */
  asked: {
    decisions: readonly { partner: string; verdict: Verdict; hasLeft: boolean }[];
    waiting: number;
  } | null;
  mayAsk: boolean;
  mayOpen: boolean;
  /** The move that led on from here, of a gate that lies behind. */
  passed: { before: boolean; at: Date } | null;
};

/** How a gate stands, in one sentence: the heading of its page. */
export function gateFinding(standing: GateStanding): string {
  const { gate, when, passed, status } = standing;
  const name = gateName(gate);
  if (when === "future") return `${name} komt nog`;
  if (when === "past") {
    if (!passed) return `${name} ligt achter jullie`;
    return passed.before
      ? `${name}: eerder besloten, op ${fullDate(passed.at)}`
      : `${name} ging open op ${fullDate(passed.at)}`;
  }
  if (status === "stopped") return `${name}: de samenwerking is gestopt`;
  if (status === "paused") return `${name}: de samenwerking is gepauzeerd`;
  return currentFinding(standing);
}

function currentFinding({ gate, states, asked, mayAsk, mayOpen }: GateStanding): string {
  const name = gateName(gate);
  if (mayOpen) return `${name} kan open`;
  const counting = asked?.decisions.filter((one) => !one.hasLeft) ?? [];
  const against = counting.find((one) => one.verdict !== "go");
  if (against) return `${name}: ${against.partner} zegt ${verdictWords[against.verdict]}`;
  if (asked) {
    const total = counting.length + asked.waiting;
    if (counting.length === 0) {
      return `${name} wacht op het besluit van ${total} ${plural(total, "organisatie", "organisaties")}`;
    }
    const have = plural(counting.length, "heeft", "hebben");
    return `${name}: ${counting.length} van ${total} organisaties ${have} besloten`;
  }
  if (mayAsk) return `${name} kan naar de bestuurders`;
  const open = states.filter((one) => one.state === "open" || one.state === "refused").length;
  return `${name}: nog ${open} van ${states.length} open`;
}
