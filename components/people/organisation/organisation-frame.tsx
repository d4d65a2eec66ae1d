import type { ReactNode } from "react";
import type { FormAction } from "@/components/frame/frame-foot";
import { ownMenu } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import {
  type NamedOrganisation,
  organisationCrumbs,
} from "@/components/people/organisation/organisation-paths";
import type { Crumb } from "@/components/ui/layout/breadcrumb";

type OrganisationFrameProps = {
  organisation: NamedOrganisation;
  viewer: { name: string; jobTitle: string };
  below?: Crumb[];
  signOut: FormAction;
  children: ReactNode;
};

/** The frame of every page of one organisation. */
export function OrganisationFrame(props: OrganisationFrameProps) {
  const { organisation, viewer, below = [], signOut, children } = props;
  return (
    <PageFrame
      person={{ name: viewer.name, roleLine: viewer.jobTitle, organisation: organisation.name }}
      nav={ownMenu("organisations")}
      crumbs={organisationCrumbs(organisation, ...below)}
      signOut={signOut}
    >
      {children}
    </PageFrame>
  );
}
