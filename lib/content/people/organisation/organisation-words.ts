import type { MandateKind, MandateState } from "@/lib/domain/people/mandate";
import type { PriorApproval, Sector, Size } from "@/lib/domain/people/organisation";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

export const organisationRoleTexts: Record<OrganisationRole, { label: string; sub: string }> = {
  director: { label: "Bestuurder", sub: "leidt de organisatie, en beheert mensen en mandaten" },
  administrator: { label: "Beheerder", sub: "beheert mensen, mandaten en gegevens" },
  employee: { label: "Medewerker", sub: "doet mee aan samenwerkingen" },
};

export const sectorTexts: Record<Sector, string> = {
  government: "Overheid",
  care: "Zorg",
  welfare: "Welzijn",
  housing: "Wonen",
  education: "Onderwijs",
  culture: "Cultuur",
  business: "Bedrijf",
  energy: "Energie",
  other: "Anders",
};

export const sizeTexts: Record<Size, string> = {
  "1-9": "1 tot 10 mensen",
  "10-49": "10 tot 50 mensen",
  "50-249": "50 tot 250 mensen",
  "250-plus": "250 mensen of meer",
};

export const priorApprovalTexts: Record<PriorApproval, string> = {
  none: "Nee, een bestuurder mag zelf besluiten",
  "supervisory-board": "Ja, van de raad van toezicht",
  college: "Ja, van het college",
};

/** The same, as a fact beside "Goedkeuring vooraf". */
export const priorApprovalFacts: Record<PriorApproval, string> = {
  none: "niet nodig",
  "supervisory-board": "van de raad van toezicht",
  college: "van het college",
};

export const mandateKindTexts: Record<MandateKind, string> = {
  gate: "beslismomenten",
  "letter-of-intent": "intentieverklaringen",
  plan: "samenwerkingsplannen",
  agreement: "overeenkomsten",
  exit: "uitstappen of beëindigen",
};

export const mandateStateTexts: Record<MandateState, string> = {
  standing: "geldt nu",
  later: "geldt later",
  over: "afgelopen",
  ended: "beëindigd",
};

export const organisationWords = {
  listTitle: "Organisaties",
  listLede: "De organisaties waar je werkt. Jij doet namens hen mee aan samenwerkingen.",
  noneTitle: "Je hoort nog bij geen organisatie",
  noneText: "Vraag de beheerder van jouw organisatie om je toe te voegen.",
  factsTitle: "Gegevens",
  peopleTitle: "Mensen",
  mandatesTitle: "Wie mag beslissen",
  departuresTitle: "Verlaten samenwerkingen",
  departuresText: "Jullie houden een vaste kopie van wat jullie afspraken.",
  departureLeft: (day: string) => `verlaten op ${day}`,
  departedAlliance: "Samenwerking",
  departedFor: "Namens",
  departedOn: "Verlaten op",
  noMandateYet: "Er geldt nu geen mandaat. Niemand kan voor deze organisatie beslissen.",
  edit: "Wijzig de gegevens",
  addPerson: "Voeg een collega toe",
  mandates: "Beheer mandaten",
  toMandates: "Bekijk mandaten",
  askLead: (names: string) => `Wijzigen kan een bestuurder of beheerder: ${names}.`,
  name: "Naam",
  shortName: "Korte naam",
  shortNameHint: "Voor smalle kolommen, bijvoorbeeld Veenkade.",
  kvk: "KvK-nummer",
  kvkHint: "Acht cijfers. Spaties mogen.",
  sector: "Sector",
  sectorNone: "Kies een sector",
  place: "Plaats",
  size: "Hoe groot zijn jullie?",
  sizeNone: "Kies een grootte",
  councils: "Medezeggenschap",
  worksCouncil: "Wij hebben een ondernemingsraad",
  clientCouncil: "Wij hebben een cliëntenraad",
  priorApproval: "Heeft een bestuurder vooraf goedkeuring nodig?",
  factTerms: {
    size: "Grootte",
    worksCouncil: "Ondernemingsraad",
    clientCouncil: "Cliëntenraad",
    priorApproval: "Goedkeuring vooraf",
  },
  yes: "ja",
  no: "nee",
  unknown: "niet ingevuld",
  save: "Bewaar",
  cancel: "Annuleren",
  conflict:
    "Een collega bewaarde deze gegevens terwijl jij bezig was. Er is niets verloren: wat jij invulde, staat er nog. Bij elk gegeven dat verschilt, lees je wat er nu staat. Neem dat over, of bewaar jouw versie.",
  stands: (fact: string, text: string) => `${fact}: hier staat nu ${text}`,
  empty: "niets",
  chosen: (text: string) => `"${text}"`,
  nothingChanged: "Er is niets veranderd: dit stond er al zo.",
  saveMine: "Bewaar mijn versie",
  keepTheirs: "Houd wat er nu staat",
  forbidden:
    "Dit mag alleen een bestuurder of beheerder van de organisatie. Er is niets veranderd. Vraag het een van hen.",
  nameMissing: "Vul de naam van de organisatie in.",
  shortNameMissing: "Vul een korte naam in.",
  tooLong: "Dit is te lang. Maak het korter.",
  choose: "Kies een van de mogelijkheden.",

  addTitle: "Een collega toevoegen",
  addLede: "Je collega kan daarna inloggen met een code per e-mail. We sturen nu geen bericht.",
  personName: "Naam van je collega",
  personNameMissing: "Vul de naam van je collega in.",
  email: "E-mailadres van het werk",
  jobTitle: "Functie",
  role: "Rol in de organisatie",
  ownRole: "Jouw rol",
  add: "Voeg toe",
  endSection: "Stoppen",
  endLead:
    "Werkt deze persoon hier niet meer? Laat hem of haar dan stoppen, voor alle samenwerkingen tegelijk.",
  endOwnLead: "Werk je hier niet meer? Dan kun je zelf stoppen, voor alle samenwerkingen tegelijk.",
  end: "Laat stoppen",
  endOwn: "Stop hier",
  lastLead:
    "Er blijft dan niemand over die deze organisatie beheert. Maak eerst iemand anders bestuurder of beheerder.",
  worksHere: "Iemand met dit adres werkt hier al. Kijk in de lijst van mensen.",
  unknownPerson: "Deze persoon werkt hier niet (meer). Laad de pagina opnieuw.",
} as const;

export const mandateWords = {
  title: "Mandaten",
  lede: "Wie mag deze organisatie binden, waarvoor, en van wanneer tot wanneer? Zonder mandaat kan een bestuurder niet beslissen.",
  caption: "Vastgelegde mandaten",
  none: "Er is nog geen mandaat vastgelegd.",
  person: "Wie",
  covers: "Waarvoor",
  period: "Van en tot",
  state: "Stand",
  from: (day: string) => `vanaf ${day}`,
  fromUntil: (from: string, until: string) => `${from} tot en met ${until}`,
  end: "Beëindig",
  endOf: (name: string) => `het mandaat van ${name}`,
  recordTitle: "Leg een mandaat vast",
  recordText: "Alleen bevoegd: deze persoon beslist alleen, zonder tweede handtekening.",
  whoLegend: "Wie krijgt het mandaat?",
  coversLegend: "Waarvoor mag deze persoon beslissen?",
  validFrom: "Vanaf welke dag?",
  validUntil: "Tot en met welke dag?",
  validUntilHint: "Laat leeg als er geen einddag is.",
  note: "Bijzonderheden",
  noteHint: "Bijvoorbeeld een bedrag, of waar het besluit staat.",
  record: "Leg vast",
  choosePerson: "Kies wie het mandaat krijgt.",
  problems: {
    "nothing-covered": "Kies minstens één soort besluit.",
    "no-day": "Deze dag bestaat niet. Kijk de datum na.",
    "ends-before-it-begins": "De laatste dag ligt voor de eerste. Kijk de datums na.",
    "over-already": "Deze laatste dag is al voorbij. Het mandaat zou meteen afgelopen zijn.",
    "unknown-person": "Deze persoon werkt hier niet (meer). Laad de pagina opnieuw.",
  },
  unreadableDay: "Deze datum kunnen we niet lezen. Schrijf hem als 1-3-2027.",
  endedAlready: "Dit mandaat was al beëindigd. Laad de pagina opnieuw.",
} as const;

/** What stands in an organisation now, at one of its facts. @param value as the form holds it. */
export function standsText(field: string, value: string): string {
  const { term, texts } = facts[field] ?? { term: field };
  const said = texts?.[value] ?? value;
  return organisationWords.stands(term, said ? organisationWords.chosen(said) : organisationWords.empty);
}

const ticked = { ja: organisationWords.yes, "": organisationWords.no };
const { factTerms } = organisationWords;
const facts: Record<string, { term: string; texts?: Record<string, string> }> = {
  name: { term: organisationWords.name },
  shortName: { term: organisationWords.shortName },
  kvkNumber: { term: organisationWords.kvk },
  place: { term: organisationWords.place },
  sector: { term: organisationWords.sector, texts: sectorTexts },
  size: { term: factTerms.size, texts: sizeTexts },
  worksCouncil: { term: factTerms.worksCouncil, texts: ticked },
  clientCouncil: { term: factTerms.clientCouncil, texts: ticked },
  priorApproval: { term: factTerms.priorApproval, texts: priorApprovalFacts },
};
