import { fullDate } from "@/lib/content/dates";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";

/** The page about one person in one alliance. */
export const memberWords = {
  lede: (partner: string) => `Doet mee namens ${partner}.`,
  ownLede: (partner: string) => `Dit ben jij. Je doet mee namens ${partner}.`,
  goneLede: (partner: string, at: Date) => `Deed mee namens ${partner}, tot ${fullDate(at)}.`,
  factsTitle: "Gegevens",
  organisation: "Organisatie",
  email: "E-mailadres",
  since: "Doet mee sinds",
  from: "Deed mee",
  span: (from: Date, until: Date) => `${fullDate(from)} tot ${fullDate(until)}`,
  rolesTitle: "Rollen",
  rolesCaption: "Rollen in deze samenwerking",
  role: "Rol",
  sinceColumn: "Sinds",
  end: (name: string) => `${name} laten stoppen`,
  addTitle: "Een rol erbij geven",
  addChoice: "Welke rol komt erbij?",
  add: "Geef deze rol",
} as const;

export const addableRoles: Record<InvitedRole, { label: string; sub: string }> = {
  contact: { label: "Contactpersoon", sub: "krijgt de samenwerkingschecker en regelt wie er meedoet" },
  director: { label: "Bestuurder", sub: "besluit namens de organisatie, als die daar een mandaat voor gaf" },
  adviser: { label: "Adviseur", sub: "leest mee en beslist niet" },
  funder: { label: "Opdrachtgever of financier", sub: "leest mee en beslist niet" },
};

export const addingRoleProblems = {
  choose: "Kies een rol.",
  changed: "Je bent geen alliantiemanager meer. Er is niets veranderd.",
  alreadyEnded: "Deze persoon doet niet meer mee. Er is niets veranderd.",
  hasRole: "Deze persoon heeft die rol al.",
  doesNotFit: "Deze rol past niet bij wat de organisatie hier is. Kies een andere.",
} as const;
