const oneDigit = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const grouped = new Intl.NumberFormat("nl-NL");
const words = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

/** "6,1" */
export const decimal = (value: number): string => oneDigit.format(value);

/** "+1,5", "−0,7", "0,0" */
export function signed(value: number): string {
  const size = decimal(Math.abs(value));
  if (size === "0,0") return size;
  return value < 0 ? `−${size}` : `+${size}`;
}

/** "2,6 punt" */
export const points = (value: number): string => `${decimal(value)} punt`;

/** "twee", from eleven on "11". */
export const inWords = (count: number): string => words[count] ?? grouped.format(count);

/** Dutch has two forms; both are written out, with the count filled in by the sentence itself. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);

/** "Eén": a capital letter carries no accent there. */
export const capital = (text: string): string =>
  text.startsWith("één") ? `E${text.slice(1)}` : text.charAt(0).toLocaleUpperCase("nl-NL") + text.slice(1);
