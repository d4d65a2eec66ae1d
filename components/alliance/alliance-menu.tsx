import Link from "next/link";
import { editHref, invitingHref, leavingHref, phasesHref } from "@/components/alliance/alliance-paths";
import { MoreMenu } from "@/components/ui/actions/more-menu";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { overviewWords as words } from "@/lib/content/alliance/overview-words";

export type MenuRights = { edit: boolean; invite: boolean; stop: boolean };

/** What one seldom needs, or what is heavy. */
export function AllianceMenu({ allianceId, may }: { allianceId: string; may: MenuRights }) {
  const entries = [
    may.edit && { label: words.menuEdit, href: editHref(allianceId) },
    may.invite && { label: words.menuInvite, href: invitingHref(allianceId) },
    { label: menuWords.phases, href: phasesHref(allianceId) },
  ];
  const heavy = [
    may.stop && { label: words.menuStop, href: `${phasesHref(allianceId)}#anders` },
    { label: words.menuLeave, href: leavingHref(allianceId) },
  ];
  return (
    <MoreMenu>
      {entries.map((entry) => entry && <Entry key={entry.href} {...entry} />)}
      <hr />
      {heavy.map((entry) => entry && <Entry key={entry.href} {...entry} />)}
    </MoreMenu>
  );
}

function Entry({ label, href }: { label: string; href: string }) {
  return (
    <Link prefetch={false} href={href}>
      {label}
    </Link>
  );
}
