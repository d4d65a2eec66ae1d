import type { Metadata } from "next";
import { endMandateAction, recordMandateAction } from "@/app/(app)/organisaties/[organisationId]/actions";
import { organisationOf } from "@/app/(app)/organisaties/[organisationId]/organisation";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { MandateForm } from "@/components/people/organisation/mandate-form";
import { MandateList } from "@/components/people/organisation/mandate-list";
import { OrganisationFrame } from "@/components/people/organisation/organisation-frame";
import { Section } from "@/components/ui/layout/section";
import { typedDay } from "@/lib/content/day-entry";
import { mandateWords as words } from "@/lib/content/people/organisation/organisation-words";
import { dayFrom } from "@/lib/domain/calendar";

type Props = { params: Promise<{ organisationId: string }> };

export const metadata: Metadata = { title: words.title };

export default async function MandatesPage({ params }: Props) {
  const { organisationId } = await params;
  const { organisation, viewer, people, mandates, mayLead } = await organisationOf(
    organisationId,
    "/mandaten",
  );
  return (
    <OrganisationFrame
      organisation={organisation}
      viewer={viewer}
      below={[{ label: words.title }]}
      signOut={signOutAction}
    >
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <Section id="mandaten" title={words.caption}>
        <MandateList
          organisationId={organisationId}
          mandates={mandates}
          end={mayLead ? endMandateAction : undefined}
        />
      </Section>
      {mayLead && (
        <Section id="vastleggen" title={words.recordTitle}>
          <p className="ink-2 mb-5">{words.recordText}</p>
          <MandateForm
            organisationId={organisationId}
            people={people}
            today={typedDay(dayFrom(new Date(), 0))}
            action={recordMandateAction}
          />
        </Section>
      )}
    </OrganisationFrame>
  );
}
