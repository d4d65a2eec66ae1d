import type { Metadata } from "next";
import { endColleagueAction } from "@/app/(app)/organisaties/[organisationId]/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { EndPlace } from "@/components/alliance/place/end-place";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { colleagueHref } from "@/components/people/organisation/organisation-paths";
import { currentActor } from "@/lib/access/session";
import { organisationWords as words } from "@/lib/content/people/organisation/organisation-words";
import { prepareEndPerson } from "@/lib/services/alliance/place/prepare";
import { readForPage } from "@/lib/web/page-read";

type Props = { params: Promise<{ organisationId: string; personId: string }> };

export const metadata: Metadata = { title: words.end };

export default async function EndColleaguePage({ params }: Props) {
  const { organisationId, personId } = await params;
  const href = colleagueHref(organisationId, personId);
  const actor = await currentActor(`${href}/stoppen`);
  const page = await readForPage(() => prepareEndPerson(actor, { organisationId, personId }));
  const { organisation, viewer, ...facts } = page;
  return (
    <OrganisationFrame
      organisation={organisation}
      viewer={viewer}
      below={[{ label: facts.person.name, href }, { label: words.end }]}
      signOut={signOutAction}
    >
      <EndPlace {...{ organisationId, personId }} {...facts} backHref={href} action={endColleagueAction} />
    </OrganisationFrame>
  );
}
