import { roleWords } from "@/lib/content/alliance/role-words";
import { listing } from "@/lib/content/listing";
import type { AllianceRole } from "@/lib/domain/alliance/role";

/** The page on which somebody stops, or lets another person stop. */
export const endingWords = {
  ownCrumb: "Zelf stoppen",
  crumb: "Laten stoppen",
  ownTitle: (alliance: string) => `Stop je met ${alliance}?`,
  title: (name: string, alliance: string) => `${name} laten stoppen met ${alliance}?`,
  choice: "Wat stopt er?",
  everything: (partner: string) => `Alles namens ${partner}`,
  onlyRole: (role: AllianceRole, partner: string) =>
    `Alleen de rol van ${roleWords[role]}, namens ${partner}`,
  roles: (roles: AllianceRole[]) => listing(roles.map((role) => roleWords[role])),

  endsTitle: "Wat dit betekent",
  ownEnds: "Je ziet de samenwerking daarna niet meer. Terugkomen kan alleen met een nieuwe uitnodiging.",
  ends: (name: string) =>
    `${name} ziet de samenwerking daarna niet meer. Terugkomen kan alleen met een nieuwe uitnodiging.`,
  ownStays: "Zolang je nog een rol hebt, blijf je de samenwerking zien.",
  stays: (name: string) => `Zolang ${name} nog een rol heeft, blijft de samenwerking te zien.`,
  ownPoints: "Open punten die van jou zijn, gaan naar de alliantiemanager.",
  points: (name: string) => `Open punten van ${name} gaan naar de alliantiemanager.`,
  ownRound: "Ben je gevraagd voor een ronde die nu loopt? Invullen kan nog, met de link uit je mail.",
  partnerStays: "De organisatie zelf doet gewoon verder mee.",
  seen: "De anderen zien het bij Activiteit.",
  ownConfirm: "Ik stop ermee",
  confirm: (name: string) => `Laat ${name} stoppen`,
  confirmChoice: "Laat dit stoppen",
  cancel: "Nog niet",
} as const;

type Refused = { partner: string; name: string | null };

/** Why a role cannot end now, and what to do. `name`: none for oneself. */
export const cannotEndWords = {
  lastManager: ({ name }: Refused) =>
    name
      ? `${name} is de enige alliantiemanager. Die rol kan alleen worden overgedragen.`
      : "Je bent de enige alliantiemanager. Draag die rol eerst over.",
  lastPerson: ({ partner, name }: Refused) =>
    `${name ? `${name} is` : "Je bent"} de laatste van ${partner}. Nodig eerst een collega uit, of laat ${partner} vertrekken.`,
  onlyDirector: ({ partner, name }: Refused) =>
    name
      ? `${name} is de enige bestuurder van ${partner}, en er wordt nu een besluit gevraagd. Wacht op dat besluit, of laat eerst een tweede bestuurder meedoen.`
      : `Je bent de enige bestuurder van ${partner}, en er wordt nu een besluit van je gevraagd. Besluit eerst, of laat eerst een tweede bestuurder meedoen.`,
  handOver: "Rol overdragen",
  leave: (partner: string) => `${partner} laten vertrekken`,
  toPhases: "Naar fasen en besluiten",
} as const;

export const endingProblems = {
  choose: "Kies wat er stopt.",
  notYours: "Dit mag iemand anders doen. Er is niets veranderd. Vraag de alliantiemanager om hulp.",
  alreadyEnded: "Deze rol was al gestopt. Laad de pagina opnieuw en kijk wat er nu staat.",
  lastManager: "Er is maar één alliantiemanager. Er is niets veranderd. Draag die rol eerst over.",
  lastPerson:
    "Er blijft dan niemand over voor deze organisatie. Er is niets veranderd. Nodig eerst een collega uit, of laat de organisatie vertrekken.",
  onlyDirector:
    "Er wordt een besluit gevraagd van de enige bestuurder. Er is niets veranderd. Besluit eerst, of laat eerst een tweede bestuurder meedoen.",
} as const;

/** On the list of alliances, for somebody who comes from leaving one. */
export const leftWords = {
  partnerLeft:
    "Jullie doen niet meer mee. De kopie van wat jullie samen afspraken, staat bij jullie organisatie.",
  whoReads: "De bestuurder en de beheerder kunnen die lezen.",
  seeCopy: "Bekijk de kopie",
  stopped: "Je doet niet meer mee. Je ziet die samenwerking hier niet meer.",
} as const;

/** The ways out, on the page about partners and people. */
export const leavingLinkWords = {
  title: "Overdragen of stoppen",
  handOver: "Rol van alliantiemanager overdragen",
  leave: "Organisatie laten vertrekken",
  stop: "Zelf stoppen",
} as const;
