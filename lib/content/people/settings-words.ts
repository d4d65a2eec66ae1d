export const settingsWords = {
  title: "Instellingen",
  profileTitle: "Jouw gegevens",
  name: "Naam",
  nameHint: "Zo zien anderen je, in elke samenwerking.",
  nameMissing: "Vul je naam in.",
  tooLong: "Deze naam is te lang. Maak hem korter.",
  notify: "Hoe vaak wil je een overzicht van wat op jou wacht?",
  notifyHint: "Vraagt iemand je iets, dan krijg je altijd meteen een mail. Dit overzicht komt daarbij.",
  notifyTexts: {
    daily: { label: "Elke werkdag", sub: "'s ochtends, alleen als er iets wacht" },
    weekly: { label: "Elke maandag", sub: "'s ochtends, alleen als er iets wacht" },
    never: { label: "Nooit", sub: "je kijkt zelf bij Vraagt je aandacht" },
  },
  choose: "Kies een van de mogelijkheden.",
  save: "Bewaar",
  saved: "Opgeslagen.",
  looksTitle: "Weergave",
  themeTitle: "Licht of donker",
  themeHint: "Dit geldt alleen in deze browser.",
  themes: {
    system: { label: "Zoals je apparaat staat" },
    light: { label: "Altijd licht" },
    dark: { label: "Altijd donker" },
  },
  signInsTitle: "Waar je bent aangemeld",
  signInsText: "Ken je een aanmelding niet? Beëindig dan alle andere aanmeldingen.",
  toSignIns: "Bekijk je aanmeldingen",
  more: "Meer",
  toOrganisations: "Jouw organisaties, mensen en mandaten",
  toWhoSees: "Wie ziet wat",

  listTitle: "Jouw aanmeldingen",
  listLede: (email: string) =>
    `Je bent aangemeld met ${email}. Een aanmelding eindigt vanzelf na een week zonder gebruik.`,
  browser: "Browser",
  unknownBrowser: "onbekende browser",
  since: "Sinds",
  here: "deze browser",
  endOthers: "Beëindig alle andere aanmeldingen",
  ended: (count: number) =>
    count === 1
      ? "De andere aanmelding is beëindigd. Die browser is meteen uitgelogd."
      : `De ${count} andere aanmeldingen zijn beëindigd. Die browsers zijn meteen uitgelogd.`,
  onlyThis: "Je bent alleen hier aangemeld.",
} as const;
