import { type Decision, DecisionList } from "@/components/ui/data/decision-list";
import { Section } from "@/components/ui/layout/section";

const decisions: Decision[] = [
  {
    id: "a",
    name: "Gemeente Overwater",
    text: "akkoord",
    sub: "Rachid el Amrani, 17 november",
    state: "yes",
  },
  {
    id: "b",
    name: "Noorderbrink Welzijn",
    text: "niet akkoord",
    sub: "Joke Terpstra, 19 november",
    state: "no",
  },
  {
    id: "c",
    name: "Veenkade Wonen",
    text: "u",
    sub: "uiterlijk vrijdag 11 december",
    state: "waiting",
    mine: true,
  },
  {
    id: "d",
    name: "GGD Lage Vaart",
    text: "wil eerst overleg",
    sub: "Karin Smit, 20 november",
    state: "back",
  },
  { id: "e", name: "Stichting Buurtteams Lindehof", sub: "Naima Bouzid, nog niet", state: "waiting" },
];

export function DecisionSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-besluiten`} title="Wie heeft al besloten">
      <DecisionList decisions={decisions} />
    </Section>
  );
}
