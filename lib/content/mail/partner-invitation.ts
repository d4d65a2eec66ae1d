import { longDate } from "@/lib/content/dates";
import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";

export type PartnerInvitationFacts = {
  name: string;
  askedBy: string;
  /** The organisation of the person who asks. */
  askedFor: string;
  allianceName: string;
  partnerName: string;
  role: InvitedRole;
  /** Who was asked before, and said that the reader is the right one; null: nobody. */
  handedOnBy: string | null;
  /** What the asker wrote; empty when nothing. */
  message: string;
  lastDay: Date;
  link: string;
};

const asRole: Record<InvitedRole, string> = {
  contact: "contactpersoon",
  director: "bestuurder",
  adviser: "adviseur",
  funder: "opdrachtgever of financier",
};

export function partnerInvitationWording(facts: PartnerInvitationFacts): MailWording {
  const { name, askedBy, askedFor, allianceName, partnerName, role, handedOnBy, message, lastDay, link } =
    facts;
  return {
    subject: `Doet ${partnerName} mee aan ${allianceName}?`,
    heading: `Doet ${partnerName} mee aan ${allianceName}?`,
    paragraphs: [
      `Beste ${name},`,
      `${askedBy} van ${askedFor} nodigt u uit om namens ${partnerName} mee te doen aan de samenwerking ${allianceName}, als ${asRole[role]}.`,
      ...(handedOnBy ? [`${handedOnBy} gaf deze uitnodiging aan u door.`] : []),
      ...(message ? [`${askedBy} schrijft: "${message}"`] : []),
      `Op de pagina leest u waarom deze samenwerking er komt en wat er van u wordt gevraagd. Lezen en antwoorden kost ongeveer 3 minuten. U zit nergens aan vast door te kijken.`,
      `U kunt antwoorden tot en met ${longDate(lastDay)}.`,
    ],
    button: { label: "Bekijk de uitnodiging", url: link, orCopy },
    closing: [
      `U krijgt deze mail omdat ${handedOnBy ?? askedBy} dit adres opgaf voor ${partnerName}. Bent u niet de juiste persoon? Op de pagina kunt u de uitnodiging doorgeven of afslaan.`,
      "Deze link is van u persoonlijk. Meedoen kan alleen met een code die we naar dit adres sturen.",
      noReply,
    ],
  };
}
