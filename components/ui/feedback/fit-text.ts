/** How much of its own height a letter is wide, on average, in the display face. */
const LETTER_WIDTH = 0.55;
const SMALLEST = 11;

/**
 * The size at which a text fits its room in a picture, both in the picture's units.
 * @returns the wanted size or a smaller one; below the smallest that can be read, the text is cut.
 */
export function fitText(text: string, wanted: number, room: number): { size: number; text: string } {
  const size = Math.min(wanted, Math.floor((room / (text.length * LETTER_WIDTH)) * 10) / 10);
  if (size >= SMALLEST) return { size, text };
  const letters = Math.floor(room / (SMALLEST * LETTER_WIDTH)) - 1;
  return { size: SMALLEST, text: `${text.slice(0, letters).trimEnd()}…` };
}
