import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { changeColleagueAction } from "@/app/(app)/organisaties/[organisationId]/actions";
import { ledOrganisation } from "@/app/(app)/organisaties/[organisationId]/organisation";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ColleagueForm } from "@/components/people/organisation/colleague-form";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { colleagueHref } from "@/components/people/organisation/organisation-paths";
import { LinkButton } from "@/components/ui/actions/link-button";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";

type Props = { params: Promise<{ organisationId: string; personId: string }> };

export const metadata: Metadata = { title: words.peopleTitle };

export default async function ColleaguePage({ params }: Props) {
  const { organisationId, personId } = await params;
  const page = await ledOrganisation(organisationId, `/mensen/${personId}`);
  const colleague = page.people.find((one) => one.personId === personId);
  if (!colleague) notFound();
  return (
    <OrganisationFrame
      organisation={page.organisation}
      viewer={page.viewer}
      below={[{ label: colleague.name }]}
      signOut={signOutAction}
    >
      <h1>{colleague.name}</h1>
      <p className="lede wrap-anywhere">{colleague.email}</p>
      <ColleagueForm organisationId={organisationId} colleague={colleague} action={changeColleagueAction} />
      <p className="mt-7">
        <LinkButton kind="danger" href={`${colleagueHref(organisationId, personId)}/stoppen`}>
          {words.end}
        </LinkButton>
      </p>
    </OrganisationFrame>
  );
}
