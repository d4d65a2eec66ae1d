/** The least that a page of this build can cost: the root layout, which is dynamic, and one line. */
export function RscFloor() {
  return <main id="inhoud">vloer</main>;
}
