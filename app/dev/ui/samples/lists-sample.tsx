import { Bell, MessagesSquare } from "lucide-react";
import { FrameNav } from "@/components/frame/frame-nav";
import { LinkButton } from "@/components/ui/actions/link-button";
import { type Column, DataTable, type Row } from "@/components/ui/data/data-table";
import { Facts } from "@/components/ui/data/facts";
import { MomentsList } from "@/components/ui/data/moments-list";
import { TodoList } from "@/components/ui/data/todo-list";
import { StateMark } from "@/components/ui/feedback/state-mark";
import { Breadcrumb } from "@/components/ui/layout/breadcrumb";
import { Section } from "@/components/ui/layout/section";
import { Tabs } from "@/components/ui/layout/tabs";

const columns: Column[] = [
  { id: "afspraak", header: "Afspraak", sortHref: "?op=afspraak", sorted: "ascending" },
  { id: "wie", header: "Wie", sortHref: "?op=wie" },
  { id: "bedrag", header: "Bedrag", numeric: true },
  { id: "staat", header: "Staat", unlabelled: true },
];
const rows: Row[] = [
  {
    id: "1",
    cells: [
      "Meldpunt huurachterstand",
      "Veenkade",
      "€ 12.500",
      <StateMark key="s" tone="waiting">
        Open
      </StateMark>,
    ],
  },
  {
    id: "2",
    cells: [
      "Spreekuur Lindehof",
      "Lindehof",
      "€ 8.000",
      <StateMark key="s" tone="ok">
        Klaar
      </StateMark>,
    ],
  },
];

export function ListsSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-lijsten`} title="Navigatie, tabel en lijsten">
      <div className="stack">
        <Breadcrumb
          crumbs={[
            { label: "Samenwerkingen", href: "#s" },
            { label: "Schuldhulp Noord", href: "#n" },
            { label: "Afspraken" },
          ]}
        />
        <Tabs
          label={`Voorbeeld ${theme}`}
          tabs={[
            { label: "Open", href: "#open", count: 6, current: true },
            { label: "Klaar", href: "#klaar", count: 11 },
          ]}
        />
        <FrameNav
          label={`Voorbeeldmenu ${theme}`}
          items={[
            { label: "Overzicht", href: "#o", current: true },
            { label: "Uitvoering", href: "#u", count: 3 },
          ]}
        />
        <DataTable caption="Afspraken" columns={columns} rows={rows} />
        <TodoList
          todos={[
            {
              id: "a",
              icon: MessagesSquare,
              what: "Bereid het gesprek voor",
              when: "do 3 december om 10.00 uur",
              lifts: "nodig voor fase 5",
              action: (
                <LinkButton kind="act" small href="#a">
                  Voorbereiden
                </LinkButton>
              ),
            },
            {
              id: "b",
              icon: Bell,
              what: "Herinner 2 organisaties aan het besluit",
              when: "uiterlijk vr 11 december",
              action: (
                <LinkButton small href="#b">
                  Herinneren
                </LinkButton>
              ),
            },
          ]}
        />
        <MomentsList
          moments={[
            { id: "a", day: "30", month: "november", title: "Meting doel 3", sub: "Lindehof levert aan" },
            { id: "b", day: "3", month: "december", title: "Gesprek over de uitkomst" },
          ]}
        />
        <Facts
          facts={[
            { term: "Gesloten op", value: "20 november 2026" },
            { term: "Antwoorden", value: "18 van 20 mensen" },
          ]}
        />
      </div>
    </Section>
  );
}
