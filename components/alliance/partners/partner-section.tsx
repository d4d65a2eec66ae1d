import { invitingHref } from "@/components/alliance/alliance-paths";
import { type InvitationActions, InvitationRow } from "@/components/alliance/partners/invitation-row";
import type { PartnerFacts } from "@/components/alliance/partners/partner-facts";
import { PeopleOfPartner } from "@/components/alliance/partners/people-of-partner";
import { RowAction } from "@/components/alliance/partners/row-action";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Section } from "@/components/ui/layout/section";
import { capacityNotes, partnersWords as words } from "@/lib/content/alliance/joining/partners-words";
import type { FormAction } from "@/lib/content/web/form-state";

export type PartnerActions = InvitationActions & { withdraw: FormAction };
type PartnerSectionProps = { partner: PartnerFacts; allianceId: string; actions: PartnerActions };

/** One organisation: what it is here, who takes part for it, who was asked. */
export function PartnerSection({ partner, allianceId, actions }: PartnerSectionProps) {
  const { partnerId, name, contribution, people, invitations, mayAsk, mayWithdraw } = partner;
  return (
    <Section id={`partner-${partnerId}`} title={name} aside={notesOf(partner).join(" · ")}>
      {contribution && (
        <p className="mb-3">
          <span className="ink-3">{words.bringsIn}</span> {contribution}
        </p>
      )}
      {people.length > 0 && <PeopleOfPartner partner={partner} allianceId={allianceId} />}
      {people.length === 0 && invitations.length === 0 && <p className="ink-2">{words.nobodyAsked}</p>}
      {invitations.length > 0 && (
        <>
          {people.length > 0 && <h3 className="mt-5">{words.invitations}</h3>}
          <ul className="asked-list">
            {invitations.map((one) => (
              <InvitationRow
                key={one.invitationId}
                invitation={one}
                allianceId={allianceId}
                actions={actions}
              />
            ))}
          </ul>
        </>
      )}
      {(mayAsk || mayWithdraw) && (
        <div className="btn-row mt-3">
          {mayAsk && (
            <LinkButton kind="quiet" small href={`${invitingHref(allianceId)}?partner=${partnerId}`}>
              {words.invite}
              <span className="visually-hidden"> {words.inviteFor(name)}</span>
            </LinkButton>
          )}
          {mayWithdraw && (
            <RowAction
              action={actions.withdraw}
              ids={{ allianceId, partnerId }}
              label={words.withdraw}
              about={name}
              kind="quiet"
            />
          )}
        </div>
      )}
    </Section>
  );
}

const notesOf = ({ capacity, initiating, joinedAt }: PartnerFacts): string[] => [
  ...(initiating ? [words.initiating] : []),
  ...(capacityNotes[capacity] ? [capacityNotes[capacity]] : []),
  joinedAt ? words.since(joinedAt) : words.notJoined,
];
