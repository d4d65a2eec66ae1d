import { Gauge } from "@/components/execution/gauge";
import { GradeGauge } from "@/components/execution/grade-gauge";
import { Section } from "@/components/ui/layout/section";

const options = [
  { value: "5", label: "Klopt helemaal", forWhom: "voor alle partners" },
  { value: "4", label: "Klopt grotendeels" },
  { value: "3", label: "Klopt voor een deel" },
  { value: "2", label: "Klopt nauwelijks" },
  { value: "1", label: "Klopt helemaal niet", forWhom: "voor geen van de partners" },
];
const loose = [
  { value: "weet-niet", label: "Weet ik niet", sign: "?" },
  { value: "speelt-niet", label: "Speelt bij ons niet", sign: "–" },
];
const WORDS = ["uitmuntend", "zeer goed", "goed", "ruim voldoende", "voldoende", "net niet", "onvoldoende"];
const grades = Array.from({ length: 10 }, (_, place) => ({
  value: String(10 - place),
  label: WORDS[place] ?? "slecht",
}));

export function GaugeSample({ theme }: { theme: string }) {
  return (
    <Section id={`${theme}-peilschaal`} title="Peilschaal">
      <fieldset>
        <legend className="h3">We willen met deze samenwerking hetzelfde bereiken.</legend>
        <Gauge name={`${theme}-s5`} options={options} loose={loose} defaultValue="4" />
      </fieldset>
      <fieldset className="mt-6">
        <legend className="h3">Nog niets gekozen</legend>
        <Gauge name={`${theme}-s6`} options={options} loose={loose} />
      </fieldset>
      <fieldset className="mt-6">
        <legend className="h3">Geef een cijfer van 1 tot 10</legend>
        <GradeGauge name={`${theme}-cijfer`} options={grades} defaultValue="7" />
      </fieldset>
    </Section>
  );
}
