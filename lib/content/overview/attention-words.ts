import type { WaitingKind } from "@/lib/domain/overview/waiting";

export type AttentionKind = WaitingKind | "answer";
type Facts = Readonly<Record<string, string | number | null>>;

/** One verb, one object: the sentence of the line, and the verb on its button. */
export const attentionTexts: Record<AttentionKind, { what: (facts: Facts) => string; label: string }> = {
  answer: { what: () => "Vul de samenwerkingschecker in", label: "Invullen" },
  "decide-gate": { what: ({ gate }) => `Beslis over beslismoment ${gate}`, label: "Beslissen" },
  "open-gate": { what: ({ gate }) => `Open beslismoment ${gate}: alles is klaar`, label: "Openen" },
  "revise-gate": { what: ({ gate }) => `Lees waarom beslismoment ${gate} terugkomt`, label: "Lezen" },
  "open-point": { what: ({ text }) => `Rond het open punt af: ${text}`, label: "Afronden" },
  "admit-colleague": { what: ({ name }) => `Zeg of ${name} bij jullie hoort`, label: "Bekijken" },
  "invitation-expired": {
    what: ({ name }) => `Stuur de uitnodiging van ${name} opnieuw`,
    label: "Opnieuw sturen",
  },
  "invitation-declined": {
    what: ({ name }) => `Kies wat je doet nu ${name} niet meedoet`,
    label: "Bekijken",
  },
  resume: { what: () => "Kijk of jullie de pauze beëindigen", label: "Bekijken" },
  "first-round": { what: () => "Open de eerste ronde van de samenwerkingschecker", label: "Openen" },
};

/** What the date of a line is the date of. */
export const attentionDates: Record<AttentionKind, (day: string) => string> = {
  answer: (day) => `uiterlijk ${day}`,
  "decide-gate": (day) => `uiterlijk ${day}`,
  "open-gate": (day) => `klaar sinds ${day}`,
  "revise-gate": (day) => `sinds ${day}`,
  "open-point": (day) => `uiterlijk ${day}`,
  "admit-colleague": (day) => `uitgenodigd, wacht sinds ${day}`,
  "invitation-expired": (day) => `verlopen op ${day}`,
  "invitation-declined": (day) => `afgeslagen op ${day}`,
  resume: (day) => `afgesproken voor ${day}`,
  "first-round": (day) => `sinds ${day}`,
};

/** Kinds whose date is a last day: after it the line is late. */
export const hasLastDay: Record<AttentionKind, boolean> = {
  answer: true,
  "decide-gate": true,
  "open-gate": false,
  "revise-gate": false,
  "open-point": true,
  "admit-colleague": false,
  "invitation-expired": false,
  "invitation-declined": false,
  resume: true,
  "first-round": false,
};

export const attentionPageWords = {
  title: "Vraagt je aandacht",
  count: (count: number) => (count === 1 ? "Eén ding wacht op jou" : `${count} dingen wachten op jou`),
  late: "Te laat",
  soon: "Deze week",
  later: "Daarna",
  emptyTitle: "Er wacht nu niets op jou",
  emptyText: "Zodra iemand iets van je vraagt, staat het hier. Wat je hebt gedaan, verdwijnt van deze lijst.",
  toAlliances: "Naar je samenwerkingen",
} as const;
