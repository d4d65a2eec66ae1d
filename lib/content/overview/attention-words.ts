import { capital, inWords, plural } from "@/lib/content/numbers";
import type { AskedKind } from "@/lib/domain/overview/asked";

type Facts = Readonly<Record<string, string | number | null>>;

/**
 * One verb, one object: the sentence of the line, and the verb on its button. The mail says the same sentences
 * and speaks to people as "u": so neither "je" nor "u" in them.
 */
export const attentionTexts: Record<AskedKind, { what: (facts: Facts) => string; label: string }> = {
  answer: { what: () => "Vul de samenwerkingschecker in", label: "Invullen" },
  "decide-gate": { what: ({ gate }) => `Beslis over beslismoment ${gate}`, label: "Beslissen" },
  "ask-gate": { what: ({ gate }) => `Leg beslismoment ${gate} voor aan de bestuurders`, label: "Voorleggen" },
  "open-gate": { what: ({ gate }) => `Open beslismoment ${gate}: alles is klaar`, label: "Openen" },
  "revise-gate": { what: ({ gate }) => `Lees waarom beslismoment ${gate} terugkomt`, label: "Lezen" },
  "open-point": { what: ({ text }) => `Rond dit open punt af: ${shortened(text)}`, label: "Afronden" },
  "admit-colleague": {
    what: ({ name }) => `Zeg of ${name} bij de eigen organisatie hoort`,
    label: "Bekijken",
  },
  "invitation-expired": {
    what: ({ name }) => `Stuur de uitnodiging aan ${name} opnieuw`,
    label: "Opnieuw sturen",
  },
  "invitation-declined": {
    what: ({ name }) => `Kies hoe het verdergaat nu ${name} niet meedoet`,
    label: "Bekijken",
  },
  resume: { what: () => "Beslis of de pauze voorbij is", label: "Bekijken" },
  "first-round": { what: () => "Open de eerste ronde van de samenwerkingschecker", label: "Openen" },
};

/** What the date of a line is the date of. */
export const attentionDates: Record<AskedKind, (day: string) => string> = {
  answer: (day) => `uiterlijk ${day}`,
  "decide-gate": (day) => `uiterlijk ${day}`,
  "ask-gate": (day) => `klaar sinds ${day}`,
  "open-gate": (day) => `klaar sinds ${day}`,
  "revise-gate": (day) => `sinds ${day}`,
  "open-point": (day) => `uiterlijk ${day}`,
  "admit-colleague": (day) => `wacht sinds ${day}`,
  "invitation-expired": (day) => `verlopen op ${day}`,
  "invitation-declined": (day) => `afgeslagen op ${day}`,
  resume: (day) => `afgesproken voor ${day}`,
  "first-round": (day) => `sinds ${day}`,
};

const longest = 100;

/** What somebody wrote, on one line, and no longer than a line of a list can hold. */
function shortened(text: Facts[string] | undefined): string {
  const line = String(text ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (line.length <= longest) return line.replace(/\.$/, "");
  const cut = line.slice(0, longest);
  const whole = cut.includes(" ") ? cut.slice(0, cut.lastIndexOf(" ")) : cut;
  return `${whole.replace(/[.,;:]$/, "")} …`;
}

export const attentionPageWords = {
  title: "Vraagt je aandacht",
  count: (count: number) =>
    `${capital(inWords(count))} ${plural(count, "ding wacht", "dingen wachten")} op jou`,
  lede: "Uit al je samenwerkingen. Wat je hebt gedaan, verdwijnt van deze lijst.",
  groups: { late: "Te laat", soon: "Deze week", later: "Later" },
  emptyTitle: "Er wacht nu niets op jou",
  emptyText: "Zodra iemand iets van je vraagt, staat het hier. Wat je hebt gedaan, verdwijnt van deze lijst.",
  toAlliances: "Naar je samenwerkingen",
} as const;
