/** Before joining: the code that shows who answers. */
export const codeWords = {
  title: (alliance: string) => `Meedoen aan ${alliance}`,
  lede: "Meedoen kan alleen met een code. Die sturen we naar het adres waarop u bent uitgenodigd. Zo antwoordt niemand anders namens u.",
  send: (address: string) => `Stuur een code naar ${address}`,
  wrongAccount: (own: string, invited: string) =>
    `U bent nu ingelogd als ${own}. Deze uitnodiging hoort bij ${invited}. We voegen die twee niet samen.`,
  switches: (own: string) => `Met die code logt u in als de ander. U wordt uitgelogd als ${own}.`,
  otherAddress: "Wilt u meedoen met het adres waarmee u nu bent ingelogd?",
  handOn: "Geef de uitnodiging door aan dat adres",
  back: "Terug naar de uitnodiging",
  expired: "Deze uitnodiging is verlopen. Vraag om een nieuwe.",
  gone: "Deze uitnodiging is al beantwoord, doorgegeven of ingetrokken. Er is niets veranderd. Open de link uit de mail opnieuw.",
} as const;

/** Joining: for which organisation, and as whom. */
export const joiningWords = {
  title: "Namens wie doet u mee?",
  lede: (role: string, alliance: string, email: string) =>
    `U doet mee aan ${alliance} als ${role}. U bent ingelogd als ${email}.`,
  organisation: "Voor welke organisatie?",
  own: "daar werkt u al",
  other: "Een andere organisatie",
  otherSub: "u vult haar hieronder in",
  forOwn: (organisation: string) => `U doet mee voor ${organisation}.`,
  forVouched: (organisation: string) =>
    `U doet mee voor ${organisation}. Die organisatie heeft bevestigd dat u erbij hoort.`,
  newTitle: "Uw organisatie",
  newText: "U bent de eerste van deze organisatie. Collega's komen er later bij, op uw uitnodiging.",
  name: "Naam van de organisatie",
  shortName: "Korte naam",
  shortNameHint: "Voor smalle kolommen. Laat dit leeg als de naam al kort is.",
  place: "Plaats",
  kvkNumber: "KvK-nummer",
  kvkHint: "Acht cijfers. Spaties en punten zijn geen probleem.",
  youTitle: "Over u",
  personName: "Uw naam",
  jobTitle: "Uw functie",
  takesPart: "Uw deelname",
  contribution: "Wat brengt uw organisatie in?",
  contributionHint: "Bijvoorbeeld geld, uren, ruimte of kennis. Later aanvullen mag.",
  decidesAlone: "Ik mag alleen beslissen voor deze organisatie",
  decidesAloneSub:
    "Laat dit leeg als u dat niet zeker weet. Uw organisatie legt dan eerst vast wie er mag beslissen.",
  submit: "Doe mee",
  back: "Terug naar de uitnodiging",
  chooseOrganisation: "Kies voor welke organisatie u meedoet.",
} as const;

export const joiningProblems = {
  ...{ expired: codeWords.expired, gone: codeWords.gone },
  stopped: "Deze samenwerking is gestopt. Meedoen kan niet meer. Er is niets veranderd.",
  otherOrganisation:
    "Een collega heeft intussen een andere organisatie gekozen. Er is niets veranderd. Ververs deze pagina en kijk wat er nu kan.",
  alreadyIn:
    "Deze organisatie doet al mee aan deze samenwerking. Er is niets veranderd. Vraag wie u uitnodigde om een uitnodiging voor die organisatie.",
  withdrawn: "Deze organisatie wordt niet meer gevraagd. Meedoen kan niet meer. Er is niets veranderd.",
  conflict: "U doet al mee in deze rol. Er is niets veranderd.",
} as const;

/** Somebody else joined first, and the organisation has not said yet that the reader belongs to it. */
export const waitingWords = {
  title: "Uw organisatie doet al mee",
  text: (organisation: string) =>
    `Een collega deed dat voor u. ${organisation} moet nog bevestigen dat u erbij hoort. Zo kan niemand zich voor een collega uitgeven.`,
  next: "De collega's die al meedoen, zien dit staan. Zodra een bestuurder of beheerder het bevestigt, krijgt u een mail. U hoeft nu niets te doen.",
  back: "Terug naar de uitnodiging",
} as const;

export const declineWords = {
  title: "Waarom doet u niet mee?",
  lede: (partner: string, alliance: string) =>
    `U slaat de uitnodiging voor ${alliance} af, namens ${partner}.`,
  reason: "Reden",
  reasonHint: (asker: string) => `Eén zin is genoeg. ${asker} en wie de uitnodiging beheert, lezen dit.`,
  submit: "Sla de uitnodiging af",
  back: "Terug naar de uitnodiging",
  noReason: "Schrijf waarom u niet meedoet.",
  ...{ expired: codeWords.expired, gone: codeWords.gone },
} as const;

export const handOnWords = {
  title: "Wie is wel de juiste persoon?",
  lede: (partner: string) => `U geeft de uitnodiging door aan iemand anders van ${partner}.`,
  name: "Naam",
  email: "E-mailadres",
  trace: (asker: string) =>
    `Die persoon krijgt een mail met een eigen link. Uw link werkt dan niet meer. ${asker} ziet dat u de uitnodiging doorgaf, en aan wie.`,
  sure: "Ik weet het zeker",
  sureSub: "dit adres is van één persoon",
  submit: "Geef de uitnodiging door",
  back: "Terug naar de uitnodiging",
  self: "Dit is het adres waarop u zelf bent uitgenodigd. Vul het adres van iemand anders in.",
  shared:
    "Dit lijkt een adres van een groep. Een uitnodiging is voor één persoon. Klopt het toch? Zet dan een vinkje en geef door.",
  tooOften:
    "Deze uitnodiging is al drie keer doorgegeven. Er is niets verstuurd. Sla haar af en noem de juiste persoon bij de reden.",
  tooMany: (minutes: number) =>
    `Er zijn vanaf deze plek veel uitnodigingen doorgegeven. Er is niets verstuurd. Probeer het over ${Math.ceil(minutes / 60)} uur opnieuw.`,
  ...{ expired: codeWords.expired, gone: codeWords.gone },
  doneTitle: "U gaf de uitnodiging door",
  done: "De ander krijgt een mail met een eigen link. Uw link werkt niet meer. Wie u uitnodigde, krijgt ook bericht.",
  doneNext: "U hoeft niets meer te doen.",
} as const;
