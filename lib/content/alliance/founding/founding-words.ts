import type { BringInRefusal } from "@/lib/domain/alliance/bring-in";
import type { PeopleWord, ReviewRhythm, Route } from "@/lib/domain/alliance/role";

export const foundingWords = {
  newTitle: "Nieuwe samenwerking",
  newLede: "Begin met een werktitel en een reden. Daarna nodig je partners uit.",
  bringInTitle: "Breng een lopende samenwerking in",
  bringInLede:
    "Jullie zijn al begonnen. Zeg in welke fase jullie nu zijn en wanneer jullie eerder besloten. De papieren daarvan voeg je hierna toe, bij elk beslismoment.",
  orBringIn: "Zijn jullie al bezig? Breng een lopende samenwerking in",
  orNew: "Moet het nog beginnen? Maak een nieuwe samenwerking",

  aboutTitle: "Waar het om gaat",
  name: "Werktitel",
  nameHint: "Kort en herkenbaar. Later wijzigen kan altijd.",
  reason: "Waarom deze samenwerking?",
  reasonHint:
    "Minstens één hele zin. Hierop beslissen de bestuurders, en wie je uitnodigt leest dit het eerst.",

  whoTitle: "Wie het initiatief neemt",
  whoText:
    "Hun bestuurders nemen straks het eerste besluit. Neemt een andere organisatie ook het initiatief? Nodig die hierna uit.",
  initiators: "Jouw organisaties",
  contribution: (name: string) => `Wat brengt ${name} in?`,
  contributionHint: "Bijvoorbeeld: geld en opdracht, vrijwilligers, ruimte.",

  howTitle: "Hoe jullie werken",
  managerLabel: "Hoe heet de trekker van deze samenwerking?",
  managerLabelHint: "Dat ben jij, tot je de rol overdraagt.",
  peopleWord: "Voor wie doen jullie het?",
  rhythm: "Hoe vaak kijken jullie samen hoe het gaat?",
  route: "Welke route past?",

  phaseTitle: "Waar jullie nu zijn",
  phase: "In welke fase zijn jullie?",
  phaseHint: "Elk beslismoment daarvoor komt erin te staan als eerder besloten.",
  passed: (gate: number) => `Wanneer was beslismoment ${gate}?`,
  passedHint: (gate: number) =>
    `Nodig als jullie nu in fase ${gate + 1} of later zijn; anders telt dit veld niet mee. Bijvoorbeeld 1-3-2024.`,

  submitNew: "Maak de samenwerking",
  submitBringIn: "Breng in",
  cancel: "Annuleren",

  nobodyTitle: "Je hoort nog bij geen organisatie",
  nobodyText:
    "Een samenwerking begint bij een organisatie. Vraag de beheerder van jouw organisatie om je toe te voegen. Doe je mee op uitnodiging, dan maak je daar je organisatie aan.",
  back: "Terug naar je samenwerkingen",
} as const;

export const foundingProblems = {
  name: "Geef de samenwerking een werktitel.",
  nameTooLong: "Deze titel is te lang. Er passen hoogstens 80 tekens.",
  reason: "Schrijf minstens één hele zin over de reden. Daar beslissen bestuurders op.",
  reasonTooLong: "Deze reden is te lang. Er passen hoogstens 600 tekens.",
  initiator: "Kies minstens één organisatie die het initiatief neemt.",
  managerLabel: "Zeg hoe de trekker heet, bijvoorbeeld alliantiemanager.",
  choose: "Kies een van de mogelijkheden.",
  unreadableDay: "Deze datum kunnen we niet lezen. Schrijf hem als 1-3-2024.",
} as const;

export const passedProblems: Record<BringInRefusal["reason"], string> = {
  missing:
    "Vul in wanneer jullie dit besloten. Weet je het niet precies? Een dag in de goede maand is genoeg.",
  "no-day": "Deze dag bestaat niet. Kijk de datum na.",
  "in-future": "Deze dag moet nog komen. Vul in wanneer jullie dit besloten.",
  "too-long-ago": "Deze dag ligt te ver terug. Kijk het jaar na.",
  "before-the-last": "Deze dag ligt voor het vorige beslismoment. Kijk de datums na.",
};

export const managerLabels = [
  "alliantiemanager",
  "programmamanager",
  "ketenregisseur",
  "regisseur",
  "projectleider",
] as const;

export const peopleWordTexts: Record<PeopleWord, string> = {
  customers: "klanten",
  residents: "inwoners",
  clients: "cliënten",
  members: "leden",
};

export const rhythmTexts: Record<ReviewRhythm, string> = {
  quarter: "elk kwartaal",
  "half-year": "elk half jaar",
  year: "elk jaar",
};

export const routeTexts: Record<Route, { label: string; sub: string }> = {
  normal: {
    label: "De gewone route",
    sub: "Voor afspraken met geld, mensen of risico. Elk beslismoment vraagt alles wat erbij hoort.",
  },
  light: {
    label: "De lichte route",
    sub: "Voor een netwerk of kenniskring. Een plan van één bladzijde en kortere lijsten bij elk beslismoment.",
  },
};
