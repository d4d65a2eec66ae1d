import { fullDate } from "@/lib/content/dates";

const units = ["bytes", "kB", "MB"] as const;

/** "12 kB" */
function sizeOf(bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const amount = bytes / 1000 ** step;
  return `${amount.toLocaleString("nl-NL", { maximumFractionDigits: amount < 10 && step > 0 ? 1 : 0 })} ${units[step]}`;
}

/** Papers at a gate. */
export const paperWords = {
  title: "Stukken",
  none: "Er zijn nog geen stukken.",
  text: "Bijvoorbeeld een besluit, een notitie of een getekende verklaring. Alle deelnemers kunnen ze lezen.",
  line: (bytes: number, by: string, at: Date) => `${sizeOf(bytes)}, toegevoegd door ${by} op ${fullDate(at)}`,
  code: (code: string) => `controlecode ${code}`,
  remove: "Verwijderen",
  pageTitle: "Stuk verwijderen",
  removeTitle: (name: string) => `${name} verwijderen?`,
  removeText:
    "Het bestand verdwijnt en komt niet terug. Dat het er was, wie het toevoegde en wie het weghaalde, blijft vastgelegd.",
  confirm: "Verwijder dit stuk",
  cancel: "Niet verwijderen",
} as const;

export const paperProblems = {
  notYours:
    "Alleen wie het toevoegde en de alliantiemanager kunnen dit stuk weghalen. Er is niets veranderd.",
} as const;
