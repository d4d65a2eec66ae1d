import type { Metadata } from "next";
import { cache } from "react";
import {
  resendAction,
  revokeAction,
  vouchAction,
  withdrawAction,
} from "@/app/(app)/samenwerkingen/[allianceId]/partners/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { allianceCrumbs, partnersHref } from "@/components/alliance/alliance-paths";
import { MemberFrame } from "@/components/alliance/member-frame";
import { PartnerList } from "@/components/alliance/partners/partner-list";
import { currentActor } from "@/lib/access/session";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { readPartners } from "@/lib/services/alliance/partner/read";
import { readForPage } from "@/lib/web/page-read";

type Props = {
  params: Promise<{ allianceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const read = cache(async (allianceId: string) => {
  const actor = await currentActor(partnersHref(allianceId));
  return readForPage(() => readPartners(actor, allianceId));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { alliance } = await read((await params).allianceId);
  return { title: `${menuWords.partners}, ${alliance.name}` };
}

export default async function PartnersPage({ params, searchParams }: Props) {
  const { viewer, alliance, partners, stopped, mayName } = await read((await params).allianceId);
  const { gedaan } = await searchParams;
  return (
    <MemberFrame
      viewer={viewer}
      alliance={alliance}
      place="partners"
      crumbs={allianceCrumbs(alliance, { label: menuWords.partners })}
      signOut={signOutAction}
    >
      <PartnerList
        {...{ alliance, partners, stopped, mayName }}
        roles={viewer.roles}
        done={typeof gedaan === "string" ? gedaan : undefined}
        actions={{ resend: resendAction, revoke: revokeAction, vouch: vouchAction, withdraw: withdrawAction }}
      />
    </MemberFrame>
  );
}
