import type { PlotCount } from "@/components/charts/plots";
import type { PartnerGrade } from "@/components/charts/vessels";
import type { DivergenceGroup, DivergencePartner } from "@/components/execution/divergence-table";
import type { TalkingPoint } from "@/components/execution/talking-points";

export const grades: PartnerGrade[] = [
  { name: "Overwater", grade: 7.5, text: "7,5", before: "mei 7,8" },
  { name: "Veenkade", grade: 6.4, text: "6,4", before: "mei 7,2" },
  { name: "Noorderbrink", grade: null, text: null, before: "mei 7,4" },
  { name: "Lindehof", grade: 4.9, text: "4,9", before: "mei 7,2" },
];

export const plotCounts: PlotCount[] = [
  { band: "agree", count: 9, label: "eens" },
  { band: "differ", count: 6, label: "verschil", sub: "waarvan 1 groot" },
  { band: "apart", count: 2, label: "ver uit elkaar" },
];

export const points: TalkingPoint[] = [
  {
    number: 14,
    statement: "We overleggen met elkaar voordat iemand een besluit neemt.",
    question: "Wanneer nam iemand alleen een besluit, terwijl je had willen meepraten?",
    word: "Ver uit elkaar",
    detail: "stelling 14, 2,6 punt verschil",
    marks: [
      { name: "Lindehof", value: 1.8, text: "1,8" },
      { name: "Noorderbrink", value: 2.2, text: "2,2" },
      { name: "Veenkade", value: 3, text: "3,0" },
      { name: "Overwater", value: 4.4, text: "4,4" },
    ],
  },
  {
    number: 7,
    statement: "We zetten ons allemaal volledig in.",
    question: "Wat houdt jouw organisatie tegen om meer te doen?",
    word: "Groot verschil",
    detail: "stelling 7, 2,1 punt verschil",
    marks: [
      { name: "Veenkade", value: 4.4, text: "4,4" },
      { name: "Overwater", value: 4.5, text: "4,5" },
      { name: "Lindehof", value: 4.5, text: "4,5" },
      { name: "Noorderbrink", value: 5, text: "5,0" },
    ],
  },
];

export const partners: DivergencePartner[] = [
  { id: "o", name: "Overwater", answered: "5 van 5" },
  { id: "v", name: "Veenkade", answered: "4 van 4" },
];

export const groups: DivergenceGroup[] = [
  {
    id: "proces",
    title: "Proces",
    rows: [
      {
        number: 14,
        statement: "We overleggen met elkaar voordat iemand een besluit neemt.",
        cells: [
          { kind: "value", text: "4,4", gap: 1.5, gapText: "+1,5" },
          { kind: "value", text: "1,8", gap: -1.1, gapText: "−1,1" },
        ],
        mean: "2,9",
        values: [4.4, 1.8],
        word: "Ver uit elkaar",
        strong: true,
        spread: "2,6 punt",
      },
      {
        number: 1,
        statement: "We zijn bereid hier zelf geld in te steken.",
        cells: [{ kind: "value", text: "3,6", gap: 0, gapText: "0,0" }, { kind: "closed" }],
        mean: "3,6",
        meanNote: "van 1",
        values: [3.6],
        word: "Geen vergelijking",
        spread: "één partner",
        phoneNote: "1 van 2 partners",
      },
    ],
  },
];
