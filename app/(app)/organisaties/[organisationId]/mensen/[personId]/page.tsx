import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { changeColleagueAction } from "@/app/(app)/organisaties/[organisationId]/actions";
import { ledOrganisation } from "@/app/(app)/organisaties/[organisationId]/organisation";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ColleagueForm } from "@/components/people/organisation/colleague-form";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { colleagueHref } from "@/components/people/organisation/organisation-paths";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Section } from "@/components/ui/layout/section";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";

type Props = { params: Promise<{ organisationId: string; personId: string }> };

export const metadata: Metadata = { title: words.peopleTitle };

export default async function ColleaguePage({ params }: Props) {
  const { organisationId, personId } = await params;
  const page = await ledOrganisation(organisationId, `/mensen/${personId}`);
  const colleague = page.people.find((one) => one.personId === personId);
  if (!colleague) notFound();
  const own = personId === page.viewer.personId;
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
      <Section id="stoppen" title={words.endSection}>
        <p className="ink-2">{own ? words.endOwnLead : words.endLead}</p>
        <p className="mt-5">
          <LinkButton kind="danger" href={`${colleagueHref(organisationId, personId)}/stoppen`}>
            {own ? words.endOwn : words.end}
          </LinkButton>
        </p>
      </Section>
    </OrganisationFrame>
  );
}
