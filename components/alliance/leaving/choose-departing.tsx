import Link from "next/link";
import { leaveHref } from "@/components/alliance/alliance-paths";
import { partnerLeavingWords as words } from "@/lib/content/alliance/leaving/partner-leaving-words";

type ChooseDepartingProps = {
  allianceId: string;
  partners: { organisationId: string; name: string }[];
};

/** For somebody who takes part for more than one organisation. */
export function ChooseDeparting({ allianceId, partners }: ChooseDepartingProps) {
  return (
    <>
      <h1>{words.chooseTitle}</h1>
      <p className="lede">{words.chooseLede}</p>
      <ul className="mt-5">
        {partners.map(({ organisationId, name }) => (
          <li key={organisationId} className="mt-3">
            <Link prefetch={false} href={`${leaveHref(allianceId)}?namens=${organisationId}`}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
