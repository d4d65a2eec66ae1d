const PERIOD = 36;
const BEND = "c4.5 0 4.5-1.5 9-1.5s4.5 1.5 9 1.5 4.5 1.5 9 1.5 4.5-1.5 9-1.5";

/** One flat wave, drawn wide enough for any vessel; the picture's edge cuts it off. y in pixels from the top. */
export function waveLine(y: number, width = 720): string {
  return `M0 ${round(y)}${BEND.repeat(Math.ceil(width / PERIOD))}`;
}

export function waveFill(y: number, bottom: number, width = 720): string {
  return `${waveLine(y, width)}V${bottom}H0z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
