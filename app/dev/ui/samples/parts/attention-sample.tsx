import { Bell, FileSignature, PencilLine } from "lucide-react";
import { type AttentionGroup, AttentionList } from "@/components/ui/data/attention-list";
import { Section } from "@/components/ui/layout/section";

const groupsFor = (theme: string): AttentionGroup[] => [
  {
    id: `${theme}-laat`,
    title: "Te laat",
    lines: [
      {
        id: "a",
        icon: Bell,
        text: "Herinner 2 organisaties aan het besluit over planversie 4",
        alliance: "Schuldhulp Noord",
        date: "3 dagen te laat",
        late: true,
        actionLabel: "Herinneren",
        href: "#herinneren",
      },
    ],
  },
  {
    id: `${theme}-week`,
    title: "Deze week",
    lines: [
      {
        id: "b",
        icon: FileSignature,
        text: "Beslis over beslismoment 2",
        alliance: "Warmte Kanaalzone",
        date: "uiterlijk vr 27 november",
        actionLabel: "Beslissen",
        href: "#beslissen",
      },
      {
        id: "c",
        icon: PencilLine,
        text: "Vul de samenwerkingschecker in",
        alliance: "Thuis in de Wijk",
        date: "uiterlijk zo 29 november",
        actionLabel: "Invullen",
        href: "#invullen",
      },
    ],
  },
];

export function AttentionSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-aandacht`} title="Vraagt je aandacht">
      <AttentionList groups={groupsFor(theme)} />
    </Section>
  );
}
