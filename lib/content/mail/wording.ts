/** What a mail says, in plain text: one question, why, until when, one button, why you get this. */
export type MailWording = {
  subject: string;
  heading: string;
  paragraphs: string[];
  code?: string;
  button?: { label: string; url: string; orCopy: string };
  closing: string[];
};

export const orCopy = "Werkt de knop niet? Kopieer dan deze link naar uw browser:";

export const noReply = "Op deze mail kunt u niet antwoorden.";
