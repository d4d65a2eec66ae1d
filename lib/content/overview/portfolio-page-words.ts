import { shortDate, weekday } from "@/lib/content/dates";
import { listing } from "@/lib/content/listing";
import { capital, inWords, plural } from "@/lib/content/numbers";
import type { Movement } from "@/lib/domain/overview/attention";

/** The list of everything one takes part in. */
export const portfolioPageWords = {
  title: "Samenwerkingen",
  asksAttention: "Vraagt aandacht",
  noAction: "Geen actie nodig",
  stopped: "Gestopt",
  count: (count: number) => plural(count, "1 samenwerking", `${count} samenwerkingen`),
  begin: "Nieuwe samenwerking",
  bringIn: "Breng een lopende in",
  noRoundYet: "nog geen ronde",
  firstRoundRuns: "eerste ronde loopt",
  noJointGrade: "geen cijfer samen",
  roundCloses: "ronde sluit",
  discussion: "gesprek",
  noManager: "nog niemand",
  emptyTitle: "Je doet nog aan geen samenwerking mee",
  emptyText:
    "Word je ergens voor uitgenodigd en doe je mee, dan staat die samenwerking hier. Je kunt er ook zelf een beginnen.",
} as const;

export const movementWords: Record<Movement, string> = {
  falls: "zakt",
  rises: "stijgt",
  level: "gelijk",
  first: "eerste ronde",
};

export const reasonWords = {
  answer: (day: string) => `Jouw antwoord ontbreekt nog. De samenwerkingschecker sluit ${day}.`,
  falls: (by: string, leads: boolean) =>
    leads ? `Cijfer zakt ${by}. Bereid het gesprek voor.` : `Cijfer zakt ${by}. Lees de uitkomst.`,
  farApart: (distance: string) => `Partners liggen ${distance} uit elkaar. Praat erover.`,
  noRound: "Er was nog geen ronde. Open de samenwerkingschecker.",
  closes: (day: string, missing: number) =>
    plural(
      missing,
      `De samenwerkingschecker sluit ${day}. Nog 1 partner te gaan.`,
      `De samenwerkingschecker sluit ${day}. Nog ${missing} partners te gaan.`,
    ),
} as const;

const namesShown = 2;

/** "Gemeente Overwater, Noorderbrink Welzijn en 2 anderen" */
export function partnersLine(names: readonly string[]): string {
  const [only] = names;
  if (only !== undefined && names.length === 1) return `${only} zoekt partners`;
  const rest = names.length - namesShown;
  if (rest <= 0) return listing(names);
  return `${names.slice(0, namesShown).join(", ")} en ${plural(rest, "1 andere", `${rest} anderen`)}`;
}

/** "M. Hofstra": first names make a narrow column wrap. */
export function initialled(name: string): string {
  const [first = "", ...rest] = name.trim().split(/\s+/);
  return rest.length === 0 ? first : `${Array.from(first)[0]}. ${rest.join(" ")}`;
}

const day = 24 * 60 * 60 * 1000;
const asDay = (date: Date): string => shortDate(date);

/** How one speaks of a day close by: "vandaag", "morgen", "vrijdag", and further off "op vr 20 nov". */
export function spokenDay(date: Date, now: Date): string {
  if (asDay(date) === asDay(now)) return "vandaag";
  if (asDay(date) === asDay(new Date(now.getTime() + day))) return "morgen";
  const ahead = date.getTime() - now.getTime();
  return ahead > 0 && ahead < 6 * day ? weekday(date) : `op ${shortDate(date)}`;
}

/** "Eén samenwerking zakt", "Twee samenwerkingen zakken" start a sentence. */
export const countStart = (count: number): string => capital(inWords(count));
