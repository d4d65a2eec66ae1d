import { longDate } from "@/lib/content/dates";
import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type GateAskedFacts = {
  name: string;
  askedBy: string;
  allianceName: string;
  partnerName: string;
  gate: number;
  lastDay: Date;
  link: string;
};

export function gateAskedWording(facts: GateAskedFacts): MailWording {
  const { name, askedBy, allianceName, partnerName, gate, lastDay, link } = facts;
  return {
    subject: `Gaat ${partnerName} door met ${allianceName}?`,
    heading: `Gaat ${partnerName} door met ${allianceName}?`,
    paragraphs: [
      `Beste ${name},`,
      `${askedBy} vraagt u om een besluit over beslismoment ${gate} van de samenwerking ${allianceName}. U beslist namens ${partnerName}: go, no-go of terug, met uw reden.`,
      "Op de pagina leest u waarom de samenwerking er komt, wat er klaar is en wat nog openstaat. Lezen en beslissen kost ongeveer 3 minuten.",
      `U kunt beslissen tot en met ${longDate(lastDay)}. U bevestigt uw besluit met een code die we naar dit adres sturen.`,
    ],
    button: { label: "Lees de vraag en beslis", url: link, orCopy },
    closing: [
      `U krijgt deze mail omdat u in ${allianceName} bestuurder bent namens ${partnerName}.`,
      noReply,
    ],
  };
}
