import { verdictWords } from "@/lib/content/alliance/gate/gate-words";
import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";
import type { Verdict } from "@/lib/domain/alliance/gates/gate";

export type GateDecidedFacts = {
  name: string;
  allianceName: string;
  partnerName: string;
  decidedBy: string;
  verdict: Verdict;
  reason: string;
  gate: number;
  link: string;
};

export function gateDecidedWording(facts: GateDecidedFacts): MailWording {
  const { name, allianceName, partnerName, decidedBy, verdict, reason, gate, link } = facts;
  const said = `${partnerName} besloot: ${verdictWords[verdict]}`;
  return {
    subject: `${said}, over beslismoment ${gate} van ${allianceName}`,
    heading: said,
    paragraphs: [
      `Beste ${name},`,
      `${decidedBy} besloot namens ${partnerName} over beslismoment ${gate} van de samenwerking ${allianceName}: ${verdictWords[verdict]}.`,
      `De reden: "${reason}"`,
      ...(verdict === "go"
        ? []
        : ["Zo kan het beslismoment niet open. U kunt de vraag aanpassen en opnieuw voorleggen."]),
    ],
    button: { label: "Bekijk het beslismoment", url: link, orCopy },
    closing: [`U krijgt deze mail omdat u ${allianceName} leidt.`, noReply],
  };
}
