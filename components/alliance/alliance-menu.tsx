import Link from "next/link";
import { editHref, invitingHref, phasesHref } from "@/components/alliance/alliance-paths";
import { MoreMenu } from "@/components/ui/actions/more-menu";
import { overviewWords as words } from "@/lib/content/alliance/overview-words";

/** What an alliance manager seldom needs, or what is heavy. */
export function AllianceMenu({ allianceId }: { allianceId: string }) {
  return (
    <MoreMenu>
      <Link prefetch={false} href={editHref(allianceId)}>
        {words.menuEdit}
      </Link>
      <Link prefetch={false} href={invitingHref(allianceId)}>
        {words.menuInvite}
      </Link>
      <hr />
      <Link prefetch={false} href={phasesHref(allianceId)}>
        {words.menuEnd}
      </Link>
    </MoreMenu>
  );
}
