import { longDate } from "@/lib/content/dates";
import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type OpenPointFacts = {
  name: string;
  notedBy: string;
  allianceName: string;
  partnerName: string;
  text: string;
  gate: number;
  dueOn: Date;
  link: string;
};

export function openPointWording(facts: OpenPointFacts): MailWording {
  const { name, notedBy, allianceName, partnerName, text, gate, dueOn, link } = facts;
  return {
    subject: `Een open punt voor u in ${allianceName}`,
    heading: "Wilt u dit punt afronden?",
    paragraphs: [
      `Beste ${name},`,
      `${notedBy} zette een open punt op uw naam, bij beslismoment ${gate} van de samenwerking ${allianceName}.`,
      `Het punt: "${text}"`,
      `Het moet klaar zijn op ${longDate(dueOn)}. Is het klaar? Dan meldt u dat op de pagina. Het punt staat op uw lijst tot u dat doet.`,
    ],
    button: { label: "Bekijk het open punt", url: link, orCopy },
    closing: [`U krijgt deze mail omdat u meedoet aan ${allianceName} namens ${partnerName}.`, noReply],
  };
}
