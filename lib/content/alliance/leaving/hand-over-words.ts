import { roleWords } from "@/lib/content/alliance/role-words";
import { listing } from "@/lib/content/listing";
import type { AllianceRole } from "@/lib/domain/alliance/role";

/** The pages on which a manager hands the role over: whom, then what it means. */
export const handOverWords = {
  crumb: "Rol overdragen",
  title: (alliance: string) => `Wie wordt alliantiemanager van ${alliance}?`,
  lede: "De rol gaat naar één persoon die al meedoet. Je ziet eerst wat dat betekent.",
  choice: "Nieuwe alliantiemanager",
  person: (partner: string, roles: AllianceRole[]) =>
    `${partner}, ${listing(roles.map((role) => roleWords[role]))}`,
  next: "Verder",
  cancel: "Nog niet",
  chooseSomebody: "Kies aan wie je de rol overdraagt.",

  nobodyTitle: "Er is nog niemand aan wie je de rol kunt overdragen",
  nobodyText: "Dat kan aan wie meedoet namens een partner. Nodig eerst iemand uit.",
  toPartners: "Naar partners en mensen",

  confirmTitle: (name: string, alliance: string) => `${name} wordt alliantiemanager van ${alliance}`,
  confirmLede: (name: string) => `Terugdraaien kan daarna alleen ${name}.`,
  meansTitle: "Wat dit betekent",
  does: (name: string, partner: string) =>
    `${name} van ${partner} nodigt partners uit, bereidt de beslismomenten voor en opent de rondes.`,
  youStop: "Jij kunt dat daarna niet meer.",
  becomesContact: "Je blijft meedoen als contactpersoon van je eigen organisatie.",
  keepsRoles: "Je andere rollen houd je.",
  told: (name: string) => `${name} krijgt nu een mail. De anderen zien de overdracht bij Activiteit.`,
  confirm: "Draag de rol over",
  another: "Kies iemand anders",
} as const;

export const handOverProblems = {
  changed: "Je bent geen alliantiemanager meer. Er is niets veranderd.",
  alreadyManager: "Deze persoon is al alliantiemanager. Kies iemand anders.",
  notAPartner: "Deze organisatie is geen partner. Kies iemand anders.",
  alreadyEnded: "Deze persoon doet niet meer mee. Er is niets veranderd. Kies iemand anders.",
} as const;
