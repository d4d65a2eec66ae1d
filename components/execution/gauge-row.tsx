import { Check } from "lucide-react";

export type GaugeOption = {
  value: string;
  label: string;
  /** The part after the comma, on a phone a second smaller line: "voor alle partners". */
  forWhom?: string;
  /** What stands where the digit stands; the value when left out. */
  sign?: string;
};

type GaugeRowProps = { name: string; option: GaugeOption; chosen: boolean; id?: string };

export function GaugeRow({ name, option, chosen, id }: GaugeRowProps) {
  return (
    <label className="option">
      <input type="radio" name={name} id={id} value={option.value} defaultChecked={chosen} />
      <span className="digit" aria-hidden={option.sign ? true : undefined}>
        {option.sign ?? option.value}
      </span>
      <span>
        {option.label}
        {option.forWhom && (
          <>
            <span className="comma">, </span>
            <span className="for-whom">{option.forWhom}</span>
          </>
        )}
      </span>
      <Check className="icon" aria-hidden="true" />
    </label>
  );
}
