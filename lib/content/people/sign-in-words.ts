import type { EmailProblem } from "@/lib/domain/people/email-address";
import { codeRules } from "@/lib/domain/people/sign-in-code";

const retry = (minutes: number): string => {
  if (minutes > 90) return `Probeer het over ${Math.ceil(minutes / 60)} uur opnieuw.`;
  return minutes === 1
    ? "Probeer het over een minuut opnieuw."
    : `Probeer het over ${minutes} minuten opnieuw.`;
};

export const signInWords = {
  request: {
    title: "Inloggen",
    lede: "Je krijgt een code per e-mail. Een wachtwoord is niet nodig.",
    email: "E-mailadres van je werk",
    send: "Stuur mij een code",
  },
  demo: {
    title: "Of kijk rond als een van deze mensen",
    text: "Dit is een voorbeeld met verzonnen organisaties. Je kunt niets stukmaken.",
  },
  code: {
    title: "Vul de code in",
    sentBefore: "We stuurden een code van zes cijfers naar",
    sentAfter: `De code werkt ${codeRules.minutes} minuten.`,
    label: "Code uit de e-mail",
    hint: "Plakken mag. Spaties zijn geen probleem.",
    signIn: "Inloggen",
    again: "Stuur een nieuwe code",
    sentAgain: "We stuurden een nieuwe code. De vorige werkt niet meer.",
    nothingBefore: "Geen e-mail gekregen? Kijk bij ongewenste mail. Of",
    otherAddress: "gebruik een ander adres",
    demoBefore: "Dit is een proefversie. Je vindt de e-mail in",
    mailbox: "het postvak",
  },
  link: {
    title: "Inloggen",
    lede: (name: string) => `Hiermee log je in als ${name}.`,
    button: (name: string) => `Inloggen als ${name}`,
    whyCode: {
      "other-browser":
        "Je vroeg de e-mail aan in een andere browser of op een ander apparaat. Vul daarom ook de code in die in dezelfde e-mail staat.",
      mailed: "Bij een uitnodiging is de link niet genoeg. Vul ook de code in die in dezelfde e-mail staat.",
    },
    deadTitle: "Deze link werkt niet meer",
    dead: `Een link werkt ${codeRules.minutes} minuten en één keer. Vraag je een nieuwe code aan, dan werkt de vorige link niet meer. Er is niets kwijt.`,
    again: "Vraag een nieuwe code aan",
  },
  emailProblems: {
    empty: "Vul je e-mailadres in.",
    "too-long": "Dit adres is te lang. Kijk het na.",
    "not-one-address": "Vul één e-mailadres in, zonder spaties of komma's.",
    "odd-characters":
      "In dit adres staat een teken dat er niet in hoort. Typ het adres zelf, zoals naam@organisatie.nl.",
    "no-local-part": "Dit adres klopt niet. Een adres ziet eruit als naam@organisatie.nl.",
    "no-domain": "Achter de @ klopt het adres niet. Een adres ziet eruit als naam@organisatie.nl.",
  } satisfies Record<EmailProblem, string>,
  codeMissing: "Vul de code uit de e-mail in.",
  codeOdd: "De code bestaat uit zes cijfers. Kijk in de e-mail.",
  wrongCode: (left: number) => {
    if (left <= 0)
      return "Deze code klopt niet. Je kunt deze e-mail niet meer gebruiken. Vraag een nieuwe code aan.";
    return left === 1
      ? "Deze code klopt niet. Je kunt het nog 1 keer proberen."
      : `Deze code klopt niet. Je kunt het nog ${left} keer proberen.`;
  },
  expired: "Deze code werkt niet meer. Vraag een nieuwe code aan.",
  linkExpired: "Deze link werkt niet meer. Vraag een nieuwe code aan.",
  tooManyMails: (minutes: number) => `Er zijn kort na elkaar veel codes aangevraagd. ${retry(minutes)}`,
  tooManyCodes: (minutes: number) => `Er zijn kort na elkaar veel codes geprobeerd. ${retry(minutes)}`,
} as const;
