import type { Metadata } from "next";
import { cache } from "react";
import { addRoleAction } from "@/app/(app)/samenwerkingen/[allianceId]/partners/mensen/[memberId]/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { memberHref, partnerCrumbs } from "@/components/alliance/alliance-paths";
import { MemberDetails } from "@/components/alliance/leaving/member-details";
import { MemberFrame } from "@/components/alliance/member-frame";
import { currentActor } from "@/lib/access/session";
import { readMember } from "@/lib/services/alliance/member/read";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ allianceId: string; memberId: string }> };

const read = cache(async (allianceId: string, memberId: string) => {
  const actor = await currentActor(memberHref(allianceId, memberId));
  return readForPage(() => readMember(actor, { allianceId, memberId }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { allianceId, memberId } = await params;
  const { person, alliance } = await read(allianceId, memberId);
  return { title: `${person.name}, ${alliance.name}` };
}

export default async function MemberPage({ params }: Props) {
  const { allianceId, memberId } = await params;
  const { viewer, ...facts } = await read(allianceId, memberId);
  return (
    <MemberFrame
      viewer={viewer}
      alliance={facts.alliance}
      place="partners"
      crumbs={partnerCrumbs(facts.alliance, { label: facts.person.name })}
      signOut={signOutAction}
    >
      <MemberDetails facts={facts} action={addRoleAction} />
    </MemberFrame>
  );
}
