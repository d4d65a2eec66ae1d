import type { KeyboardEvent } from "react";

type GaugeKeys = {
  /** Keys 1 to 5 choose; only where a digit is an answer by itself. */
  digits: boolean;
  goOn: () => void;
};

/**
 * Arrows look around without choosing; a digit, the space bar and Enter choose. Only while an answer has the focus.
 */
export function handleGaugeKey(event: KeyboardEvent<HTMLFormElement>, { digits, goOn }: GaugeKeys): void {
  const radio = event.target;
  if (!isRadio(radio) || event.ctrlKey || event.altKey || event.metaKey) return;
  const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const step = steps[event.key];
  if (step !== undefined) {
    event.preventDefault();
    radios.at((radios.indexOf(radio) + step) % radios.length)?.focus();
  } else if (event.key === "Enter") {
    event.preventDefault();
    if (radio.checked) goOn();
    else radio.click();
  } else if (digits && /^[1-5]$/.test(event.key)) {
    event.preventDefault();
    const chosen = radios.find((one) => one.value === event.key);
    chosen?.focus();
    chosen?.click();
  }
}

export const isRadio = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === "radio";

const steps: Partial<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};
