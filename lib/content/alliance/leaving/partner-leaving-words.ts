import { listing } from "@/lib/content/listing";
import { plural } from "@/lib/content/numbers";

/** The page on which somebody lets a partner leave. */
export const partnerLeavingWords = {
  crumb: "Organisatie laten vertrekken",
  title: (partner: string, alliance: string) => `${partner} laten vertrekken uit ${alliance}?`,
  lede: "Dit kun je niet terugdraaien. Meedoen kan daarna alleen weer met een nieuwe uitnodiging.",

  endsTitle: "Wat er stopt",
  people: (names: string[]) =>
    plural(
      names.length,
      `${listing(names)} ziet de samenwerking vanaf nu niet meer.`,
      `${listing(names)} zien de samenwerking vanaf nu niet meer.`,
    ),
  invited: (names: string[]) =>
    plural(
      names.length,
      `De uitnodiging aan ${listing(names)} wordt ingetrokken.`,
      `De uitnodigingen aan ${listing(names)} worden ingetrokken.`,
    ),
  owesDecision: "Het besluit dat nog van jullie bestuurder wordt gevraagd, is niet meer nodig.",
  points: "Open punten die van jullie zijn, gaan naar de alliantiemanager.",
  heir: (partner: string) => `Jullie namen als enige het initiatief. Dat gaat over naar ${partner}.`,

  staysTitle: "Wat er blijft",
  answering: (names: string[]) =>
    plural(
      names.length,
      `${listing(names)} kan de ronde die nu loopt nog invullen, met de link uit de mail.`,
      `${listing(names)} kunnen de ronde die nu loopt nog invullen, met de link uit de mail.`,
    ),
  history: "Wat jullie eerder besloten en antwoordden, blijft bij de samenwerking staan.",
  copy: "Jullie krijgen een kopie die niet meer verandert. Daarin staan de partners, de fasen, jullie besluiten, jullie open punten, jullie antwoorden per ronde en de namen van alle stukken.",
  papers: "De stukken zelf zitten niet in de kopie. Bewaar nu wat je nodig hebt.",
  copyPlace: (partner: string) =>
    `De bestuurder en de beheerder van ${partner} vinden de kopie bij Organisaties.`,

  toldTitle: "Wie het hoort",
  told: (managers: string[]) =>
    plural(
      managers.length,
      `${listing(managers)} krijgt een mail met jullie reden. De andere partners zien het bij Activiteit.`,
      `${listing(managers)} krijgen een mail met jullie reden. De andere partners zien het bij Activiteit.`,
    ),
  reason: "Waarom vertrekken jullie?",
  reasonHint: "De alliantiemanager leest dit. Het staat ook in jullie kopie.",
  confirm: (partner: string) => `Laat ${partner} vertrekken`,
  cancel: "Nog niet",

  chooseTitle: "Welke organisatie vertrekt?",
  chooseLede: "Je doet mee voor meer dan één organisatie. De andere blijft gewoon meedoen.",
} as const;

export const partnerLeavingProblems = {
  reasonMissing: "Schrijf op waarom jullie vertrekken.",
  reasonTooLong: "Dit is te lang. Er passen hoogstens 2.000 tekens.",
  notYours: "Iemand anders moet dit voor jullie doen. Er is niets veranderd. Laad de pagina opnieuw.",
  lastManager:
    "De alliantiemanager is van jullie. Er is niets veranderd. Draag die rol eerst over en kom dan terug.",
  lastPartner:
    "Jullie zijn de laatste partner. Er is niets veranderd. Stop de samenwerking bij Fasen en besluiten.",
} as const;

/** Why a partner cannot leave now, and what to do instead. */
export const cannotLeaveWords = {
  notYoursTitle: (partner: string, speakers: string[]) =>
    `Alleen ${listing(speakers)} kan ${partner} laten vertrekken`,
  notYoursText: "Vraag het daar. Zelf stoppen kan wel: dan doet je organisatie gewoon verder mee.",
  stopInstead: "Zelf stoppen",
  lastManagerTitle: "De rol van alliantiemanager moet eerst naar een andere partner",
  lastManagerText: (partner: string, managers: string[]) =>
    `${listing(managers)} van ${partner} leidt deze samenwerking. Zonder alliantiemanager kunnen de andere partners niet verder.`,
  handOver: "Rol overdragen",
  lastPartnerTitle: (partner: string) => `${partner} is de laatste partner`,
  lastPartnerText:
    "Als jullie vertrekken, blijft er geen partner over die besluit of antwoordt. Stop in plaats daarvan de samenwerking zelf.",
  toPhases: "Naar fasen en besluiten",
  back: "Terug naar de samenwerking",
} as const;
