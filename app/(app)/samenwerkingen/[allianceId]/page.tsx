import type { Metadata } from "next";
import { cache } from "react";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { MemberFrame } from "@/components/alliance/member-frame";
import { AllianceHome } from "@/components/overview/home/alliance-home";
import { can } from "@/lib/access/policy";
import { currentActor } from "@/lib/access/session";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ allianceId: string }> };

/** Once per request, for the title and for the page. */
const read = cache(async (allianceId: string) => {
  const actor = await currentActor(allianceHref(allianceId));
  return readForPage(() => readAlliance(actor, allianceId));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { alliance } = await read((await params).allianceId);
  return { title: alliance.name };
}

export default async function AlliancePage({ params }: Props) {
  const { viewer, ...facts } = await read((await params).allianceId);
  const { peopleWord } = facts.alliance;
  const goesOn = facts.rail.status !== "stopped";
  return (
    <MemberFrame viewer={viewer} alliance={facts.alliance} place="overview" signOut={signOutAction}>
      <AllianceHome
        facts={{
          ...facts,
          leads: viewer.roles.includes("alliance-manager"),
          may: {
            edit: goesOn && can(viewer, "alliance.edit"),
            invite: goesOn && can(viewer, "invitation.send"),
            stop: goesOn && can(viewer, "phase.stop"),
          },
          latest: facts.latest && { ...facts.latest, peopleWord },
        }}
      />
    </MemberFrame>
  );
}
