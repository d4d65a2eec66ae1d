import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type RoundResultFacts = { name: string; allianceName: string; partnerName: string; link: string };

export function roundResultWording({ name, allianceName, partnerName, link }: RoundResultFacts): MailWording {
  return {
    subject: `De uitkomst is er: samenwerkingschecker ${allianceName}`,
    heading: "Waarin verschillen de partners van mening?",
    paragraphs: [
      `Beste ${name},`,
      `De ronde van de samenwerkingschecker in ${allianceName} is gesloten. De uitkomst is er.`,
      "U ziet de antwoorden van de partners naast elkaar, met het grootste verschil bovenaan. Die verschillen zijn de agenda voor uw gesprek.",
    ],
    button: { label: "Bekijk de uitkomst", url: link, orCopy },
    closing: [`U krijgt deze mail omdat u gevraagd was om te antwoorden namens ${partnerName}.`, noReply],
  };
}
