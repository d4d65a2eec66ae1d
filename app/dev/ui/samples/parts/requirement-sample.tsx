import { LinkButton } from "@/components/ui/actions/link-button";
import { type Requirement, RequirementList } from "@/components/ui/data/requirement-list";
import { Section } from "@/components/ui/layout/section";

const requirements: Requirement[] = [
  {
    id: "aanleiding",
    title: "De aanleiding staat op papier",
    state: "met",
    stateText: "Klaar op 3 november, door Marieke Hofstra",
  },
  {
    id: "klanten",
    title: "Er is met inwoners gesproken",
    text: "Minstens drie gesprekken, met een verslag van elk.",
    state: "open",
    stateText: "Nog niet: 1 van 3 gesprekken",
    children: (
      <LinkButton small href="#gesprekken">
        Toevoegen<span className="visually-hidden">: een gesprek met inwoners</span>
      </LinkButton>
    ),
  },
  {
    id: "geld",
    title: "De kosten van het onderzoek zijn verdeeld",
    state: "carried",
    stateText: "Open punt: uiterlijk 1 februari 2027, door Sanne de Wit",
  },
  {
    id: "bestuurder",
    title: "De bestuurder van Gemeente Overwater is akkoord",
    text: "Rachid el Amrani stuurde het voorstel terug met een reden.",
    state: "refused",
    stateText: "Niet akkoord op 17 november",
    children: (
      <LinkButton small href="#reden">
        Lezen<span className="visually-hidden">: de reden van Rachid el Amrani</span>
      </LinkButton>
    ),
  },
];

export function RequirementSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-eisen`} title="Wat een beslismoment vraagt" aside="1 van 4 klaar">
      <RequirementList requirements={requirements} />
    </Section>
  );
}
