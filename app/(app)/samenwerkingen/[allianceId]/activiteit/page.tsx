import type { Metadata } from "next";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ActivityList } from "@/components/alliance/activity/activity-list";
import { activityHref, allianceCrumbs } from "@/components/alliance/alliance-paths";
import { MemberFrame } from "@/components/alliance/member-frame";
import { PageHead } from "@/components/ui/layout/page-head";
import { currentActor } from "@/lib/access/session";
import { activityWords as words } from "@/lib/content/alliance/activity-words";
import { readActivity } from "@/lib/services/alliance/activity/read";
import { readForPage } from "@/lib/web/page-read";

type Props = {
  params: Promise<{ allianceId: string }>;
  searchParams: Promise<{ voor?: string | string[] }>;
};

export const metadata: Metadata = { title: words.title };

export default async function ActivityPage({ params, searchParams }: Props) {
  const { allianceId } = await params;
  const { voor } = await searchParams;
  const before = typeof voor === "string" && /^\d{1,9}$/.test(voor) ? Number(voor) : null;
  const actor = await currentActor(activityHref(allianceId));
  const { viewer, alliance, ...page } = await readForPage(() => readActivity(actor, { allianceId, before }));
  return (
    <MemberFrame viewer={viewer} alliance={alliance} place="activity" signOut={signOutAction}>
      <PageHead title={words.title} crumbs={allianceCrumbs(alliance, { label: words.title })} />
      <p className="lede">{words.lede}</p>
      <ActivityList {...page} href={activityHref(allianceId)} isLatest={before === null} />
    </MemberFrame>
  );
}
