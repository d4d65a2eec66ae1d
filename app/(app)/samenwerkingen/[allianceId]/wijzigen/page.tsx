import type { Metadata } from "next";
import { editAllianceAction } from "@/app/(app)/samenwerkingen/[allianceId]/wijzigen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { allianceCrumbs, editHref } from "@/components/alliance/alliance-paths";
import { EditForm } from "@/components/alliance/founding/edit-form";
import { MemberFrame } from "@/components/alliance/member-frame";
import { PageHead } from "@/components/ui/layout/page-head";
import { currentActor } from "@/lib/access/session";
import { editWords as words } from "@/lib/content/alliance/founding/edit-words";
import { prepareEdit } from "@/lib/services/alliance/alliance/edit";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ allianceId: string }> };

export const metadata: Metadata = { title: words.title };

export default async function EditAlliancePage({ params }: Props) {
  const { allianceId } = await params;
  const actor = await currentActor(editHref(allianceId));
  const { viewer, alliance } = await readForPage(() => prepareEdit(actor, allianceId));
  return (
    <MemberFrame viewer={viewer} alliance={alliance} place="overview" signOut={signOutAction}>
      <PageHead title={words.title} crumbs={allianceCrumbs(alliance, { label: words.title })} />
      <p className="lede">{words.lede}</p>
      <EditForm alliance={alliance} action={editAllianceAction} />
    </MemberFrame>
  );
}
