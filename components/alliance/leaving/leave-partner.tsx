import {
  allianceHref,
  handOverHref,
  type NamedAlliance,
  phasesHref,
  stopHref,
} from "@/components/alliance/alliance-paths";
import { LeavePartnerForm } from "@/components/alliance/leaving/leave-partner-form";
import { PlainLines } from "@/components/ui/data/plain-lines";
import { Instead } from "@/components/ui/feedback/instead";
import { Section } from "@/components/ui/layout/section";
import {
  cannotLeaveWords as cannot,
  partnerLeavingWords as words,
} from "@/lib/content/alliance/leaving/partner-leaving-words";
import type { FormAction } from "@/lib/content/web/form-state";

export type Departing = {
  partner: { organisationId: string; name: string };
  people: string[];
  speakers: string[];
  refusal: "not-yours" | "last-partner" | "last-manager" | null;
  invited: string[];
  answering: string[];
  owesDecision: boolean;
  heir: string | null;
};

type LeavePartnerProps = {
  alliance: NamedAlliance;
  departing: Departing;
  managers: string[];
  /** The viewer is an alliance manager. */
  leads: boolean;
  action: FormAction;
};

/** What ends, what stays and who is told; then the reason and the button. Or why it cannot be now. */
export function LeavePartner({ alliance, departing, managers, leads, action }: LeavePartnerProps) {
  if (departing.refusal) {
    return <CannotLeave alliance={alliance} departing={departing} managers={managers} leads={leads} />;
  }
  const { partner, people, invited, answering, owesDecision, heir } = departing;
  return (
    <>
      <h1>{words.title(partner.name, alliance.name)}</h1>
      <p className="lede">{words.lede}</p>
      <div className="grid gap-x-7 min-[860px]:grid-cols-2">
        <Section id="stopt" title={words.endsTitle}>
          <PlainLines
            lines={[
              words.people(people),
              invited.length > 0 && words.invited(invited),
              owesDecision && words.owesDecision,
              words.points,
              heir && words.heir(heir),
            ]}
          />
        </Section>
        <Section id="blijft" title={words.staysTitle}>
          <PlainLines
            lines={[
              words.copy,
              words.copyPlace(partner.name),
              words.papers,
              answering.length > 0 && words.answering(answering),
              words.history,
            ]}
          />
        </Section>
      </div>
      <Section id="gehoord" title={words.toldTitle}>
        <p className="max-w-measure mb-5">{words.told(managers)}</p>
        <LeavePartnerForm
          allianceId={alliance.allianceId}
          partner={partner}
          backHref={allianceHref(alliance.allianceId)}
          action={action}
        />
      </Section>
    </>
  );
}

function CannotLeave({ alliance, departing, managers, leads }: Omit<LeavePartnerProps, "action">) {
  const { allianceId } = alliance;
  const { name } = departing.partner;
  const back = { label: cannot.back, href: allianceHref(allianceId) };
  switch (departing.refusal) {
    case "last-manager":
      return (
        <Instead
          title={cannot.lastManagerTitle}
          text={cannot.lastManagerText(name, managers)}
          act={leads ? { label: cannot.handOver, href: handOverHref(allianceId) } : undefined}
          back={back}
        />
      );
    case "last-partner":
      return (
        <Instead
          title={cannot.lastPartnerTitle(name)}
          text={cannot.lastPartnerText}
          act={{ label: cannot.toPhases, href: phasesHref(allianceId) }}
          back={back}
        />
      );
    default:
      return (
        <Instead
          title={cannot.notYoursTitle(name, departing.speakers)}
          text={cannot.notYoursText}
          act={{ label: cannot.stopInstead, href: stopHref(allianceId), aside: true }}
          back={back}
        />
      );
  }
}
