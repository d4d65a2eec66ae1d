import type { ReactNode } from "react";
import {
  activityHref,
  allianceHref,
  checkerHref,
  type NamedAlliance,
  partnersHref,
  phasesHref,
} from "@/components/alliance/alliance-paths";
import type { FormAction } from "@/components/frame/frame-foot";
import type { NavItem } from "@/components/frame/frame-nav";
import { ownMenu } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import type { Crumb } from "@/components/ui/layout/breadcrumb";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { roleWords } from "@/lib/content/alliance/role-words";
import { listing } from "@/lib/content/listing";
import type { AllianceRole } from "@/lib/domain/alliance/role";

export type FrameViewer = { name: string; organisation: string; roles: AllianceRole[] };
type Place = "overview" | "partners" | "phases" | "checker" | "activity";

type MemberFrameProps = {
  viewer: FrameViewer;
  alliance: NamedAlliance;
  /** Which entry of the menu is the current page; below it, none is. */
  place: Place;
  crumbs?: Crumb[];
  signOut: FormAction;
  children: ReactNode;
};

/** The frame of every page inside one alliance. */
export function MemberFrame({ viewer, alliance, place, crumbs, signOut, children }: MemberFrameProps) {
  return (
    <PageFrame
      person={{
        name: viewer.name,
        roleLine: listing(viewer.roles.map((role) => roleWords[role])),
        organisation: viewer.organisation,
      }}
      nav={ownMenu(null)}
      alliance={{ name: alliance.name, nav: menuOf(alliance.allianceId, place) }}
      crumbs={crumbs}
      signOut={signOut}
    >
      {children}
    </PageFrame>
  );
}

function menuOf(allianceId: string, place: Place): NavItem[] {
  const entries: { place: Place; label: string; href: string }[] = [
    { place: "overview", label: menuWords.overview, href: allianceHref(allianceId) },
    { place: "partners", label: menuWords.partners, href: partnersHref(allianceId) },
    { place: "phases", label: menuWords.phases, href: phasesHref(allianceId) },
    { place: "checker", label: menuWords.checker, href: checkerHref(allianceId) },
    { place: "activity", label: menuWords.activity, href: activityHref(allianceId) },
  ];
  return entries.map(({ place: own, ...item }) => ({ ...item, current: own === place }));
}
