import { timeOfDay } from "@/lib/content/dates";
import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type SignInFacts = { link: string; code: string; expiresAt: Date };

export function signInWording({ link, code, expiresAt }: SignInFacts): MailWording {
  return {
    subject: "Inloggen bij Meent",
    heading: "Wilt u inloggen bij Meent?",
    paragraphs: [
      "Gebruik de link hieronder. Of vul deze code in op het scherm waar u begon.",
      `De link en de code werken één keer, tot ${timeOfDay(expiresAt)}.`,
    ],
    code,
    button: { label: "Inloggen", url: link, orCopy },
    closing: [
      "U krijgt deze mail omdat iemand met dit e-mailadres wil inloggen bij Meent. Was u dat niet? Dan hoeft u niets te doen.",
      "Geef de code aan niemand. Wij vragen er nooit om, ook niet aan de telefoon.",
      noReply,
    ],
  };
}
