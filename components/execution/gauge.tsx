import { type GaugeOption, GaugeRow } from "@/components/execution/gauge-row";

type GaugeProps = {
  name: string;
  /** From high to low, as on a staff: the first stands on top. */
  options: GaugeOption[];
  /** Answers without a place on the staff; choosing one empties it. */
  loose: GaugeOption[];
  defaultValue?: string;
};

/** The staff gauge: plain radios; the style sheet lets the water follow the choice, so it works without JavaScript. */
export function Gauge({ name, options, loose, defaultValue }: GaugeProps) {
  return (
    <>
      <div className="gauge">
        <Staff />
        {options.map((option, place) => (
          <GaugeRow
            key={option.value}
            name={name}
            option={option}
            chosen={option.value === defaultValue}
            id={place === 0 ? name : undefined}
          />
        ))}
      </div>
      <div className="loose-options">
        {loose.map((option) => (
          <GaugeRow key={option.value} name={name} option={option} chosen={option.value === defaultValue} />
        ))}
      </div>
    </>
  );
}

export function Staff({ part }: { part?: "high" | "low" }) {
  return (
    <span className={part ? `staff staff-${part}` : "staff"} aria-hidden="true">
      <span className="staff-water" />
    </span>
  );
}
