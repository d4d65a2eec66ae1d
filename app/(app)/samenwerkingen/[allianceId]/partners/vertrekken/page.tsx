import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leavePartnerAction } from "@/app/(app)/samenwerkingen/[allianceId]/partners/vertrekken/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { leaveHref, partnerCrumbs } from "@/components/alliance/alliance-paths";
import { ChooseDeparting } from "@/components/alliance/leaving/choose-departing";
import { LeavePartner } from "@/components/alliance/leaving/leave-partner";
import { MemberFrame } from "@/components/alliance/member-frame";
import { currentActor } from "@/lib/access/session";
import { partnerLeavingWords as words } from "@/lib/content/alliance/leaving/partner-leaving-words";
import { prepareLeaving } from "@/lib/services/alliance/partner/prepare-leaving";
import { readForPage } from "@/lib/web/page-read";

type Props = {
  params: Promise<{ allianceId: string }>;
  searchParams: Promise<{ namens?: string }>;
};

export const metadata: Metadata = { title: words.crumb };

export default async function LeavePage({ params, searchParams }: Props) {
  const { allianceId } = await params;
  const { namens } = await searchParams;
  const actor = await currentActor(leaveHref(allianceId));
  const page = await readForPage(() => prepareLeaving(actor, allianceId));
  const { viewer, alliance, managers, departures } = page;
  const [only, ...more] = namens
    ? departures.filter((one) => one.partner.organisationId === namens)
    : departures;
  if (!only) notFound();
  return (
    <MemberFrame
      viewer={viewer}
      alliance={alliance}
      place="partners"
      crumbs={partnerCrumbs(alliance, { label: words.crumb })}
      signOut={signOutAction}
    >
      {more.length > 0 ? (
        <ChooseDeparting allianceId={allianceId} partners={departures.map((one) => one.partner)} />
      ) : (
        <LeavePartner
          alliance={alliance}
          departing={only}
          managers={managers}
          leads={viewer.roles.includes("alliance-manager")}
          action={leavePartnerAction}
        />
      )}
    </MemberFrame>
  );
}
