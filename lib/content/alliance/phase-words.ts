import { briefDate } from "@/lib/content/dates";
import type { PhaseNumber } from "@/lib/domain/alliance/phase";

export const phaseNames: Record<PhaseNumber, string> = {
  1: "Strategische besluitvorming",
  2: "Partnerkeuze",
  3: "Samenwerkingsplan",
  4: "Uitvoering",
  5: "Evaluatie",
};

/** Where a column is narrow. */
export const shortPhaseNames: Record<PhaseNumber, string> = { ...phaseNames, 1: "Strategie" };

export const phaseWords = {
  rail: (alliance: string) => `Fasen van ${alliance}`,
  done: (at: Date | null) => (at ? `Klaar ${briefDate(at)}` : "Klaar"),
  now: (since: Date | null) => (since ? `Nu, sinds ${briefDate(since)}` : "Nu"),
  nowMet: (met: number, total: number) => `Nu: ${met} van ${total} klaar`,
  before: "Eerder gedaan",
  later: "Nog niet",
  paused: "Gepauzeerd",
  stopped: "Gestopt",
  gateDone: (gate: number) => `Beslismoment ${gate}: klaar`,
  gateMet: (gate: number, met: number, total: number) => `Beslismoment ${gate}: ${met} van ${total} klaar`,
  gateBefore: (gate: number) => `Beslismoment ${gate}: eerder besloten`,
  gateRefused: (gate: number) => `Beslismoment ${gate}: terug`,
  gateLater: (gate: number) => `Beslismoment ${gate}: nog niet`,
  metInPortfolio: (phase: PhaseNumber, met: number, total: number) =>
    `${shortPhaseNames[phase]}, ${met} van ${total}`,
  haltedInPortfolio: (phase: PhaseNumber, status: "paused" | "stopped") =>
    `${shortPhaseNames[phase]}, ${status === "paused" ? "gepauzeerd" : "gestopt"}`,
  inPortfolio: (phase: PhaseNumber) => `${shortPhaseNames[phase]}, fase ${phase} van 5`,
} as const;
