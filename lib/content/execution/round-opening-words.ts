/** The form that sends the samenwerkingschecker. */
export const openingWords = {
  title: (round: number) => `Open ronde ${round}`,
  lede: "Je verstuurt de samenwerkingschecker aan alle partners. Elke partner krijgt één uitnodiging. Wie antwoordt, doet dat namens zijn of haar organisatie.",
  whenTitle: "Wanneer",
  closesOn: "Laatste dag om te antwoorden",
  closesOnHint: "Bijvoorbeeld 1-3-2027 of 1 mrt 2027. De ronde sluit aan het eind van die dag.",
  discussOn: "Dag van het gesprek over de uitkomst",
  discussOnHint: "Bijvoorbeeld 1-3-2027. Weet je de dag nog niet? Laat dit dan leeg.",
  discussAt: "Tijd van het gesprek",
  discussAtHint: "Bijvoorbeeld 10.00. Alleen nodig als je een dag invult.",
  whoTitle: "Wie antwoordt",
  whoFor: (partner: string) => `Wie antwoordt voor ${partner}?`,
  nobody: (partner: string) =>
    `Bij ${partner} doet nog niemand mee. Daarom kan deze ronde nog niet beginnen.`,
  sendTitle: "Wat je verstuurt",
  sendLines: [
    "Een mail aan ieder die je hierboven koos, met een eigen link.",
    "De mail vraagt om 17 stellingen en een cijfer, ongeveer 4 minuten werk.",
    "De antwoorden staan straks op naam van de organisatie.",
    "Tot het sluiten ziet niemand ze, jij ook niet. Daarna zien alle partners ze tegelijk.",
  ],
  submit: "Verstuur de uitnodigingen",
  cancel: "Niet versturen",
  alreadyOpenTitle: "Er loopt al een ronde",
  alreadyOpenText: "Er kan maar één ronde tegelijk lopen. Wacht tot die sluit, of sluit die eerst.",
  seeOpenRound: "Bekijk de ronde die loopt",
  tooFewTitle: "Een ronde vraagt minstens twee partners",
  tooFewText:
    "Deze samenwerking heeft nu één partner. Een ronde vergelijkt antwoorden van partners met elkaar.",
  haltedTitle: {
    paused: "Deze samenwerking is gepauzeerd",
    stopped: "Deze samenwerking is gestopt",
  },
  haltedText: {
    paused: "Zolang de pauze duurt, opent er geen ronde. Bij de fasen lees je waarom en tot wanneer.",
    stopped: "Er opent geen ronde meer. Bij de fasen lees je waarom.",
  },
  seePhases: "Bekijk de fasen",
  backToAlliance: "Terug naar de samenwerking",
  seeRounds: "Bekijk de ronden",
} as const;

/** What can be wrong with the form. */
export const openingProblems = {
  noDay: "Deze dag bestaat niet of is niet te lezen. Schrijf bijvoorbeeld 1-3-2027.",
  missingDay: "Vul de laatste dag in.",
  tooSoon: "Kies een dag vanaf morgen. Zo heeft iedereen tijd om te antwoorden.",
  tooLate: "Kies een dag binnen 90 dagen.",
  noTime: "Deze tijd is niet te lezen. Schrijf bijvoorbeeld 10.00.",
  timeMissing: "Vul ook de tijd van het gesprek in.",
  dayMissing: "Vul ook de dag van het gesprek in.",
  talkBeforeClosing: "Het gesprek komt na de laatste dag om te antwoorden.",
  choosePerson: "Kies wie er antwoordt.",
  tooFewPartners: "Een ronde vraagt minstens twee partners. Er is niets verstuurd.",
  partnerWithoutRespondent: "Kies bij elke partner wie er antwoordt. Er is niets verstuurd.",
  oneRespondent: "Kies bij elke partner één persoon. Er is niets verstuurd.",
  unknownRespondent: "Iemand die je koos, doet niet meer mee. Laad de pagina opnieuw.",
  paused: "Deze samenwerking is gepauzeerd. Er is niets verstuurd.",
  stopped: "Deze samenwerking is gestopt. Er is niets verstuurd.",
  alreadyOpen: "Er loopt al een ronde. Er is niets verstuurd.",
} as const;
