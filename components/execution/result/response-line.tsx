import type { RoundPartner } from "@/components/execution/result/revealed-round";
import { closedDay } from "@/lib/content/dates";
import { responseWords as words } from "@/lib/content/execution/result-words";
import { listing } from "@/lib/content/listing";

type ResponseLineProps = { partners: RoundPartner[]; closedAt: Date | null; closesAt: Date };

/** Who answered. A silent partner comes first: it matters more than the count. */
export function ResponseLine({ partners, closedAt, closesAt }: ResponseLineProps) {
  const silent = partners.filter((one) => one.submitted === 0).map((one) => one.shortName);
  return (
    <>
      {silent.length > 0 && <strong>{silentSentence(silent)} </strong>}
      {answeredSentence(partners)}{" "}
      <span className="nowrap">{words.closedOn(closedDay({ closedAt, closesAt }))}</span>
    </>
  );
}

function silentSentence(names: string[]): string {
  const [only] = names;
  return names.length === 1 && only ? words.silentOne(only) : words.silentMore(listing(names));
}

/** People are counted apart only when a partner has more than one. */
function answeredSentence(partners: RoundPartner[]): string {
  const answered = words.answered(partners.filter((one) => one.submitted > 0).length, partners.length);
  const invited = partners.reduce((sum, one) => sum + one.invited, 0);
  if (invited === partners.length) return `${answered}.`;
  const submitted = partners.reduce((sum, one) => sum + one.submitted, 0);
  return `${answered}, ${words.people(submitted, invited)}.`;
}
