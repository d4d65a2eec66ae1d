import type { Metadata } from "next";
import { inviteAction } from "@/app/(app)/samenwerkingen/[allianceId]/partners/uitnodigen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { allianceCrumbs, invitingHref, partnersHref } from "@/components/alliance/alliance-paths";
import { MemberFrame } from "@/components/alliance/member-frame";
import { Inviting } from "@/components/alliance/partners/inviting/inviting";
import { currentActor } from "@/lib/access/session";
import { invitingWords as words } from "@/lib/content/alliance/joining/inviting-words";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { prepareInvitation } from "@/lib/services/alliance/invitation/prepare";
import { readForPage } from "@/lib/web/page-read";

type Props = {
  params: Promise<{ allianceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: words.title };

export default async function InvitePage({ params, searchParams }: Props) {
  const [{ allianceId }, { partner }] = await Promise.all([params, searchParams]);
  const partnerId = typeof partner === "string" ? partner : null;
  const query = partnerId ? `?partner=${encodeURIComponent(partnerId)}` : "";
  const actor = await currentActor(invitingHref(allianceId) + query);
  const page = await readForPage(() => prepareInvitation(actor, { allianceId, partnerId }));
  const title = page.partner ? words.title : words.newTitle;
  return (
    <MemberFrame
      viewer={page.viewer}
      alliance={page.alliance}
      place="partners"
      crumbs={allianceCrumbs(
        page.alliance,
        { label: menuWords.partners, href: partnersHref(allianceId) },
        { label: title },
      )}
      signOut={signOutAction}
    >
      <Inviting
        allianceId={allianceId}
        {...{ title, stopped: page.stopped, partner: page.partner }}
        action={inviteAction}
      />
    </MemberFrame>
  );
}
