import type { Metadata } from "next";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { DepartureView } from "@/components/overview/departure/departure-view";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { departureHref } from "@/components/people/organisation/organisation-paths";
import { currentActor } from "@/lib/access/session";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";
import { readDeparture } from "@/lib/services/alliance/partner/read-departure";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ organisationId: string; partnerId: string }> };

export const metadata: Metadata = { title: words.departuresTitle };

export default async function DeparturePage({ params }: Props) {
  const { organisationId, partnerId } = await params;
  const actor = await currentActor(departureHref(organisationId, partnerId));
  const { departure, content, organisation, viewer, intact } = await readForPage(() =>
    readDeparture(actor, { organisationId, partnerId }),
  );
  return (
    <OrganisationFrame
      organisation={organisation}
      viewer={viewer}
      below={[{ label: departure.allianceName }]}
      signOut={signOutAction}
    >
      <DepartureView departure={content} hash={departure.contentHash} intact={intact} />
    </OrganisationFrame>
  );
}
