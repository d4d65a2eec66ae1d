/** What the wrappers of forms say themselves; a verb's own refusals bring their own words. */
export const messages = {
  "not-found": "Dit bestaat niet, of je doet er niet aan mee. Wat je invulde, is niet opgeslagen.",
  forbidden: "Dit hoort bij een andere rol. Er is niets veranderd. Vraag de alliantiemanager om hulp.",
  conflict: "Iemand anders was je net voor. Laad de pagina opnieuw en kijk wat er nu staat.",
  invalid: "Dit kunnen we zo niet opslaan. Kijk na wat je invulde.",
  "too-many": "Je probeerde dit te vaak achter elkaar. Wacht een paar minuten en probeer het opnieuw.",
  refused: "Dit kan nu niet. Er is niets veranderd.",
  signedOut: "Je bent niet meer aangemeld. Meld je aan in een ander tabblad en probeer het hier opnieuw.",
  foreignPage:
    "Dit formulier kwam niet van onze eigen pagina. Open de pagina opnieuw en probeer het nog eens.",
  oddForm: "Dit formulier kwam niet goed aan. Laad de pagina opnieuw en probeer het nog eens.",
  tooLarge: "Dit is te groot om te versturen. Maak het korter en probeer het opnieuw.",
  databaseAway:
    "De gegevens zijn even niet bereikbaar. Wat je invulde, staat er nog. Probeer het over een minuut opnieuw.",
  failed: (code: string) =>
    `Er ging iets mis bij ons. Wat je invulde, staat er nog. Probeer het opnieuw. Blijft het misgaan? Noem dan deze code: ${code}.`,
  postOnly: "Deze pagina kun je niet rechtstreeks openen.",
  backLink: "Ga terug",
} as const;

/** What can be wrong with one field, when its own rule says nothing of its own. */
export const fieldMessages = {
  missing: "Vul dit in.",
  choose: "Kies een van de mogelijkheden.",
  tooLong: (most: number) => `Dit is te lang. Er passen hoogstens ${grouped(most)} tekens.`,
  tooShort: (least: number) => `Dit is te kort. Schrijf minstens ${grouped(least)} tekens.`,
  tooHigh: (most: number) => `Dit is te hoog. Het mag hoogstens ${grouped(most)} zijn.`,
  tooLow: (least: number) => `Dit is te laag. Het moet minstens ${grouped(least)} zijn.`,
  tooMany: (most: number) => `Dit zijn er te veel. Kies er hoogstens ${grouped(most)}.`,
  tooFew: (least: number) => `Dit zijn er te weinig. Kies er minstens ${grouped(least)}.`,
  notANumber: "Vul een getal in.",
  oneValue: "Hier past maar één antwoord.",
  oddCharacters: "Hier staan tekens in die we niet kunnen opslaan. Typ de tekst opnieuw.",
  wrong: "Dit klopt niet. Kijk het na.",
} as const;

const grouped = (amount: number): string => amount.toLocaleString("nl-NL");
