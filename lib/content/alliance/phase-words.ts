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
  later: "Nog niet",
  gateDone: (gate: number) => `Beslismoment ${gate}: klaar`,
  gateLater: (gate: number) => `Beslismoment ${gate}: nog niet`,
  inPortfolio: (phase: PhaseNumber) => `${shortPhaseNames[phase]}, fase ${phase} van 5`,
} as const;
