import type { Metadata } from "next";
import { addColleagueAction } from "@/app/(app)/organisaties/[organisationId]/actions";
import { ledOrganisation } from "@/app/(app)/organisaties/[organisationId]/organisation";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ColleagueForm } from "@/components/people/organisation/colleague-form";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";

type Props = { params: Promise<{ organisationId: string }> };

export const metadata: Metadata = { title: words.addTitle };

export default async function NewColleaguePage({ params }: Props) {
  const { organisationId } = await params;
  const { organisation, viewer } = await ledOrganisation(organisationId, "/mensen/nieuw");
  return (
    <OrganisationFrame
      organisation={organisation}
      viewer={viewer}
      below={[{ label: words.addTitle }]}
      signOut={signOutAction}
    >
      <h1>{words.addTitle}</h1>
      <p className="lede">{words.addLede}</p>
      <ColleagueForm organisationId={organisationId} action={addColleagueAction} />
    </OrganisationFrame>
  );
}
