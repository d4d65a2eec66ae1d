import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type InvitationAnsweredFacts = {
  name: string;
  invitedName: string;
  partnerName: string;
  allianceName: string;
  answer: { kind: "accepted" } | { kind: "declined"; reason: string } | { kind: "handed-on"; to: string };
  link: string;
};

export function invitationAnsweredWording(facts: InvitationAnsweredFacts): MailWording {
  const { name, invitedName, partnerName, allianceName, answer, link } = facts;
  return {
    ...said(facts),
    paragraphs: [
      `Beste ${name},`,
      ...(answer.kind === "accepted"
        ? [`${invitedName} doet nu mee aan ${allianceName}, namens ${partnerName}.`]
        : []),
      ...(answer.kind === "declined"
        ? [
            `${invitedName} heeft uw uitnodiging voor ${allianceName} namens ${partnerName} afgeslagen.`,
            `De reden: "${answer.reason}"`,
            "U kunt iemand anders van deze organisatie vragen, of de organisatie van de lijst halen.",
          ]
        : []),
      ...(answer.kind === "handed-on"
        ? [
            `${invitedName} gaf aan niet de juiste persoon te zijn en gaf uw uitnodiging door aan ${answer.to}.`,
            "Klopt dat niet? Dan kunt u de uitnodiging intrekken.",
          ]
        : []),
    ],
    button: { label: "Bekijk de partners", url: link, orCopy },
    closing: [`U krijgt deze mail omdat u ${invitedName} uitnodigde.`, noReply],
  };
}

function said({ invitedName, partnerName, answer }: InvitationAnsweredFacts) {
  switch (answer.kind) {
    case "accepted":
      return { subject: `${partnerName} doet mee`, heading: `${partnerName} doet mee` };
    case "declined":
      return {
        subject: `${invitedName} slaat de uitnodiging af`,
        heading: `${invitedName} slaat de uitnodiging af`,
      };
    case "handed-on":
      return {
        subject: `Uw uitnodiging ging naar ${answer.to}`,
        heading: `Uw uitnodiging ging naar ${answer.to}`,
      };
  }
}
