import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { endColleagueAction } from "@/app/(app)/organisaties/[organisationId]/actions";
import { ledOrganisation } from "@/app/(app)/organisaties/[organisationId]/organisation";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { EndColleagueForm } from "@/components/people/organisation/end-colleague-form";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { colleagueHref } from "@/components/people/organisation/organisation-paths";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";

type Props = { params: Promise<{ organisationId: string; personId: string }> };

export const metadata: Metadata = { title: words.end };

export default async function EndColleaguePage({ params }: Props) {
  const { organisationId, personId } = await params;
  const page = await ledOrganisation(organisationId, `/mensen/${personId}/stoppen`);
  const colleague = page.people.find((one) => one.personId === personId);
  if (!colleague) notFound();
  return (
    <OrganisationFrame
      organisation={page.organisation}
      viewer={page.viewer}
      below={[{ label: colleague.name, href: colleagueHref(organisationId, personId) }, { label: words.end }]}
      signOut={signOutAction}
    >
      <EndColleagueForm
        {...{ organisationId, personId }}
        name={colleague.name}
        own={personId === page.viewer.personId}
        action={endColleagueAction}
      />
    </OrganisationFrame>
  );
}
