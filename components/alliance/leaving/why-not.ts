import { handOverHref, leaveHref, phasesHref } from "@/components/alliance/alliance-paths";
import type { Way } from "@/components/ui/feedback/instead";
import { cannotEndWords as words } from "@/lib/content/alliance/leaving/ending-words";
import type { AllianceRole } from "@/lib/domain/alliance/role";

export type PossibleEnding = {
  memberId: string;
  extent: "role" | "all";
  refusal: "not-yours" | "last-manager" | "last-person" | "only-director" | null;
};
type Refused = { partner: { name: string }; all: Pick<PossibleEnding, "refusal"> };
export type PartnerEnding = {
  partner: { partnerId: string; name: string };
  held: AllianceRole[];
  all: PossibleEnding;
  roles: (PossibleEnding & { role: AllianceRole })[];
};

type Asked = { allianceId: string; name: string | null };

/** Why somebody cannot stop for a partner, and what to do about it; `name`: none for oneself. */
export function whyNot({ partner, all }: Refused, { allianceId, name }: Asked): { text: string; act?: Way } {
  const who = { partner: partner.name, name };
  const forOneself = (act: Way): Way | undefined => (name ? undefined : act);
  switch (all.refusal) {
    case "last-manager":
      return {
        text: words.lastManager(who),
        act: forOneself({ label: words.handOver, href: handOverHref(allianceId) }),
      };
    case "last-person":
      return {
        text: words.lastPerson(who),
        act: forOneself({ label: words.leave(partner.name), href: leaveHref(allianceId) }),
      };
    default:
      return {
        text: words.onlyDirector(who),
        act: { label: words.toPhases, href: phasesHref(allianceId) },
      };
  }
}
