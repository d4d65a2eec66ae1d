import type { Metadata } from "next";
import { organisationOf } from "@/app/(app)/organisaties/[organisationId]/organisation";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { OrganisationView } from "@/components/people/organisation/organisation-view";

type Props = { params: Promise<{ organisationId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { organisation } = await organisationOf((await params).organisationId);
  return { title: organisation.name };
}

export default async function OrganisationPage({ params }: Props) {
  const { organisation, viewer, mandates, ...page } = await organisationOf((await params).organisationId);
  const standing = mandates.filter((one) => one.state === "standing");
  return (
    <OrganisationFrame organisation={organisation} viewer={viewer} signOut={signOutAction}>
      <OrganisationView organisation={organisation} standing={standing} {...page} />
    </OrganisationFrame>
  );
}
