import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type PartnerLeftFacts = {
  name: string;
  partnerName: string;
  allianceName: string;
  /** Who let it leave, and why. */
  leftBy: string;
  reason: string;
  link: string;
};

export function partnerLeftWording(facts: PartnerLeftFacts): MailWording {
  const { name, partnerName, allianceName, leftBy, reason, link } = facts;
  return {
    subject: `${partnerName} doet niet meer mee`,
    heading: `${partnerName} doet niet meer mee`,
    paragraphs: [
      `Beste ${name},`,
      `${partnerName} is uit de samenwerking ${allianceName} gestapt. ${leftBy} gaf dat door.`,
      `De reden: "${reason}"`,
      `De mensen van ${partnerName} zien de samenwerking niet meer. Wat zij eerder besloten en antwoordden, blijft staan. Open punten die van hen waren, liggen nu bij u.`,
    ],
    button: { label: "Bekijk de partners", url: link, orCopy },
    closing: [`U krijgt deze mail omdat u alliantiemanager bent van ${allianceName}.`, noReply],
  };
}
