import { longDate } from "@/lib/content/dates";
import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type RoundInvitationFacts = {
  name: string;
  askedBy: string;
  /** The organisation of the person who asks. */
  askedFor: string;
  allianceName: string;
  partnerName: string;
  /** The last day on which one can answer. */
  lastDay: Date;
  link: string;
};

export function roundInvitationWording(facts: RoundInvitationFacts): MailWording {
  const { name, askedBy, askedFor, allianceName, partnerName, lastDay, link } = facts;
  return {
    subject: `Hoe loopt de samenwerking ${allianceName}?`,
    heading: `Hoe loopt de samenwerking ${allianceName}?`,
    paragraphs: [
      `Beste ${name},`,
      `${askedBy} van ${askedFor} vraagt u de samenwerkingschecker in te vullen: 17 korte stellingen en één cijfer. Dat kost ongeveer 4 minuten.`,
      `U antwoordt namens ${partnerName}. De antwoorden blijven verzegeld tot de ronde sluit. Daarna zien alle partners tegelijk wat elke organisatie antwoordde.`,
      `Invullen kan tot en met ${longDate(lastDay)}. Tussendoor stoppen mag: elk antwoord wordt meteen bewaard.`,
    ],
    button: { label: "Vul de samenwerkingschecker in", url: link, orCopy },
    closing: [
      `U krijgt deze mail omdat ${askedBy} u koos om te antwoorden namens ${partnerName}.`,
      "Deze link is van u persoonlijk. Stuur de mail niet door: wie de link heeft, kan namens u antwoorden.",
      noReply,
    ],
  };
}
