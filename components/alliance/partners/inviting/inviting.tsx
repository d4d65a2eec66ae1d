import { partnersHref } from "@/components/alliance/alliance-paths";
import { type InvitedFor, InvitingForm } from "@/components/alliance/partners/inviting/inviting-form";
import { LinkButton } from "@/components/ui/actions/link-button";
import { invitingWords as words } from "@/lib/content/alliance/joining/inviting-words";
import type { FormAction } from "@/lib/content/web/form-state";

type InvitingProps = {
  allianceId: string;
  title: string;
  stopped: boolean;
  partner: InvitedFor | null;
  action: FormAction;
};

/** The form, or why nobody can be asked any more. */
export function Inviting({ allianceId, title, stopped, partner, action }: InvitingProps) {
  const back = partnersHref(allianceId);
  if (stopped) {
    return (
      <>
        <h1>{words.stoppedTitle}</h1>
        <p className="lede">{words.stopped}</p>
        <p className="btn-row mt-5">
          <LinkButton kind="act" href={back}>
            {words.toPartners}
          </LinkButton>
        </p>
      </>
    );
  }
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">
        {partner && words.forPartner(partner.name)} {words.lede}
      </p>
      <InvitingForm allianceId={allianceId} partner={partner} partnersHref={back} action={action} />
    </>
  );
}
