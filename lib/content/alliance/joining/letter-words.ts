import { dayMonth, longDate } from "@/lib/content/dates";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";
import type { ReviewRhythm } from "@/lib/domain/alliance/role";

type Asker = { name: string; organisation: string };

export const invitedAs: Record<InvitedRole, string> = {
  contact: "contactpersoon",
  director: "bestuurder",
  adviser: "adviseur",
  funder: "opdrachtgever of financier",
};

const howOften: Record<ReviewRhythm, string> = {
  quarter: "Vier keer per jaar",
  "half-year": "Twee keer per jaar",
  year: "Eén keer per jaar",
};

/** What is expected of somebody in this role, and how much time it takes. */
export const askedOf: Record<InvitedRole, (rhythm: ReviewRhythm) => string[]> = {
  contact: (rhythm) => [
    "U bent het aanspreekpunt van uw organisatie.",
    `${howOften[rhythm]} vult u de samenwerkingschecker in: 17 korte stellingen en één cijfer. Dat kost ongeveer 4 minuten. Daarna praten de partners over wat opvalt.`,
  ],
  director: () => [
    "Bij een beslismoment zegt u namens uw organisatie ja of nee. Er zijn vier van die momenten, tussen de fasen van de samenwerking.",
    "U krijgt dan een mail met de vraag, de uitleg en de laatste dag. Eerst overleggen mag altijd.",
  ],
  adviser: () => [
    "U leest mee en geeft advies. U beslist niet en u vult de samenwerkingschecker niet in.",
    "Hoeveel tijd u daaraan geeft, bepaalt u zelf.",
  ],
  funder: () => [
    "U leest mee met hoe het gaat. U beslist niet mee over de samenwerking en u vult de samenwerkingschecker niet in.",
    "Hoeveel tijd u daaraan geeft, bepaalt u zelf.",
  ],
};

/** The letter that an invitation opens with. */
export const letterWords = {
  title: (partner: string, alliance: string) => `Doet ${partner} mee aan ${alliance}?`,
  lede: ({ name, organisation }: Asker, partner: string, role: InvitedRole) =>
    `${name} van ${organisation} vraagt u om namens ${partner} mee te doen, als ${invitedAs[role]}.`,
  to: "Aan",
  from: "Van",
  date: "Datum",
  kind: "uitnodiging voor een samenwerking",
  why: "Waarom deze samenwerking er is",
  writes: (asker: string) => `${asker} schrijft`,
  asked: "Wat er van u wordt gevraagd",
  after: "Wat er daarna gebeurt",
  afterLines: (asker: string) => [
    "Doet u mee? Dan sturen we een code naar uw adres, zodat niemand anders namens u antwoordt. Een wachtwoord is niet nodig.",
    "U kiest daarna voor welke organisatie u meedoet, of u vult uw organisatie in.",
    `${asker} krijgt bericht. De andere partners zien dan uw naam, uw rol en uw e-mailadres.`,
    "Meedoen is geen handtekening: over elk besluit krijgt uw organisatie een eigen vraag. Uitstappen kan.",
  ],
  panel: "Uw antwoord",
  until: (day: Date) => `U kunt antwoorden tot en met ${longDate(day)}.`,
  duration: "Antwoorden kost ongeveer 3 minuten.",
  join: "Meedoen",
  decline: "Afslaan",
  notMe: "Ik ben niet de juiste persoon",
  bar: (day: Date) => `Tot en met ${dayMonth(day)}`,
  toAnswer: "Naar uw antwoord",
} as const;

/** An invitation that can no longer be answered: what happened, and what one can do. */
export const overWords = {
  accepted: {
    title: "Deze uitnodiging is aangenomen",
    text: (day: Date) => `Dat gebeurde op ${longDate(day)}.`,
    mine: (alliance: string, day: Date) => `U doet mee aan ${alliance}, sinds ${longDate(day)}.`,
    toAlliances: "Naar uw samenwerkingen",
    signIn: "Was u dat? Log dan in met het adres waarop u de uitnodiging kreeg.",
    toSignIn: "Inloggen",
  },
  declined: {
    title: "Deze uitnodiging is afgeslagen",
    text: (day: Date) => `Dat gebeurde op ${longDate(day)}. Er wordt niets meer van u gevraagd.`,
    advice: ({ name, organisation }: Asker) =>
      `${name} van ${organisation} heeft de reden gekregen. Bedenkt u zich? Vraag dan om een nieuwe uitnodiging.`,
  },
  revoked: {
    title: "Deze uitnodiging is ingetrokken",
    text: "Er wordt niets meer van u gevraagd. U hoeft niets te doen.",
    advice: ({ name, organisation }: Asker) => `Klopt dat niet? Vraag het aan ${name} van ${organisation}.`,
  },
  expired: {
    title: "Deze uitnodiging is verlopen",
    text: (day: Date) => `U kon antwoorden tot en met ${longDate(day)}.`,
    advice: ({ name, organisation }: Asker) =>
      `Wilt u nog meedoen? Vraag ${name} van ${organisation} om haar opnieuw te sturen. Uw link werkt dan weer.`,
  },
  dead: {
    title: "Deze link werkt niet",
    text: "Misschien is de link niet helemaal meegekomen. Of iemand gaf de uitnodiging door: dan werkt alleen de link in de nieuwste mail.",
    advice: "Open de link vanuit de mail. Lukt dat niet? Vraag het aan wie u uitnodigde.",
    action: "Naar Meent",
  },
} as const;
