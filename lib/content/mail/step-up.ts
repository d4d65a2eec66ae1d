import { timeOfDay } from "@/lib/content/dates";
import { type MailWording, noReply } from "@/lib/content/mail/wording";

export type StepUpFacts = { code: string; expiresAt: Date };

export function stepUpWording({ code, expiresAt }: StepUpFacts): MailWording {
  return {
    subject: "Uw code om een besluit te bevestigen",
    heading: "Wilt u uw besluit bevestigen?",
    paragraphs: [
      "Vul deze code in op het scherm waar u bezig bent.",
      `De code werkt één keer, tot ${timeOfDay(expiresAt)}.`,
    ],
    code,
    closing: [
      "U krijgt deze mail omdat u in Meent een besluit wilt bevestigen. Was u dat niet? Vul de code dan niet in en waarschuw uw beheerder.",
      "Geef de code aan niemand. Wij vragen er nooit om, ook niet aan de telefoon.",
      noReply,
    ],
  };
}
