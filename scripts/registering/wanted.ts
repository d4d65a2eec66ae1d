import { parseArgs } from "node:util";
import { parseEmailAddress } from "../../lib/domain/people/email-address";

export type Wanted = { name: string; short: string; person: string; email: string };

/** Everything is looked at before anything is written, so that no half organisation stays behind. */
export function wantedFrom(args: string[]): Wanted | string {
  const option = { type: "string" } as const;
  const read = () =>
    parseArgs({ args, options: { name: option, short: option, person: option, email: option } }).values;
  let given: Partial<Wanted>;
  try {
    given = read();
  } catch (error) {
    return `Deze opdracht kunnen we niet lezen (${error instanceof Error ? error.message : String(error)}).`;
  }
  const [name, short, person] = [given.name, given.short, given.person].map((one) => one?.trim());
  if (!name || !short || !person) return "De naam, de korte naam of de persoon ontbreekt.";
  const parsed = parseEmailAddress(given.email ?? "");
  if (!parsed.ok) return `Het mailadres klopt niet (${parsed.reason}).`;
  return { name, short, person, email: parsed.address };
}
