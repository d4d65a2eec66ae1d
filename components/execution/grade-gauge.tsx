import { Staff } from "@/components/execution/gauge";
import { type GaugeOption, GaugeRow } from "@/components/execution/gauge-row";

type GradeGaugeProps = {
  name: string;
  /** Ten options from 10 down to 1, each with its word: { value: "7", label: "ruim voldoende" }. */
  options: GaugeOption[];
  loose?: GaugeOption[];
  defaultValue?: string;
};

const HALF = 5;

export function GradeGauge({ name, options, loose = [], defaultValue }: GradeGaugeProps) {
  const row = (option: GaugeOption, place: number) => (
    <GaugeRow
      key={option.value}
      name={name}
      option={option}
      chosen={option.value === defaultValue}
      id={place === 0 ? name : undefined}
    />
  );
  return (
    <>
      <div className="grade-gauge">
        <Staff />
        <div className="column">
          <Staff part="high" />
          {options.slice(0, HALF).map(row)}
        </div>
        <div className="column">
          <Staff part="low" />
          {options.slice(HALF).map((option) => row(option, HALF))}
        </div>
      </div>
      {loose.length > 0 && <div className="loose-options">{loose.map((option) => row(option, HALF))}</div>}
    </>
  );
}
