import type { Metadata } from "next";
import { editOrganisationAction } from "@/app/(app)/organisaties/[organisationId]/actions";
import { ledOrganisation } from "@/app/(app)/organisaties/[organisationId]/organisation";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { EditOrganisationForm } from "@/components/people/organisation/edit-organisation-form";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";

type Props = { params: Promise<{ organisationId: string }> };

export const metadata: Metadata = { title: words.edit };

export default async function EditOrganisationPage({ params }: Props) {
  const { organisation, viewer } = await ledOrganisation((await params).organisationId, "/wijzigen");
  return (
    <OrganisationFrame
      organisation={organisation}
      viewer={viewer}
      below={[{ label: words.edit }]}
      signOut={signOutAction}
    >
      <h1>{words.edit}</h1>
      <EditOrganisationForm organisation={organisation} action={editOrganisationAction} />
    </OrganisationFrame>
  );
}
