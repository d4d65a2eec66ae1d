/** A share 0..1 as the step of 5 that the style sheet knows. */
export function levelStep(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 20) * 5;
}
