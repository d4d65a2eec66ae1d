/** The demo's mailbox: it shows what would have been mailed. */
export const mailboxWords = {
  title: "Postvak",
  lede: "Dit is een proefversie. Meent verstuurt hier geen echte mail. Alle mail komt in dit postvak.",
  list: "Verstuurde mail, de nieuwste bovenaan",
  subject: "Onderwerp",
  to: "Aan",
  sent: "Verstuurd",
  emptyTitle: "Nog geen mail",
  empty: "Vraag bijvoorbeeld een code aan om in te loggen. De mail verschijnt dan hier.",
  signIn: "Naar inloggen",
  all: "Alle mail",
} as const;
