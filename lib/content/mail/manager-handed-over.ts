import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type ManagerHandedOverFacts = {
  name: string;
  /** Who was it before, and for which organisation. */
  formerName: string;
  formerOrganisation: string;
  allianceName: string;
  link: string;
};

export function managerHandedOverWording(facts: ManagerHandedOverFacts): MailWording {
  const { name, formerName, formerOrganisation, allianceName, link } = facts;
  return {
    subject: `U bent nu alliantiemanager van ${allianceName}`,
    heading: `U bent nu alliantiemanager van ${allianceName}`,
    paragraphs: [
      `Beste ${name},`,
      `${formerName} van ${formerOrganisation} heeft de rol van alliantiemanager aan u overgedragen.`,
      "U nodigt vanaf nu partners uit, bereidt de beslismomenten voor en opent de rondes van de samenwerkingschecker. Uw andere rollen houdt u.",
      "Klopt dit niet? Op de pagina van de partners kunt u de rol weer overdragen.",
    ],
    button: { label: "Bekijk de samenwerking", url: link, orCopy },
    closing: [`U krijgt deze mail omdat u meedoet aan ${allianceName}.`, noReply],
  };
}
