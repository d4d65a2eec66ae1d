import { invitingHref, type NamedAlliance } from "@/components/alliance/alliance-paths";
import { LeavingLinks } from "@/components/alliance/leaving/leaving-links";
import type { PartnerFacts } from "@/components/alliance/partners/partner-facts";
import { type PartnerActions, PartnerSection } from "@/components/alliance/partners/partner-section";
import { LinkButton } from "@/components/ui/actions/link-button";
import { Note } from "@/components/ui/feedback/note";
import { partnersDone, partnersWords as words } from "@/lib/content/alliance/joining/partners-words";
import type { AllianceRole } from "@/lib/domain/alliance/role";

type PartnerListProps = {
  alliance: NamedAlliance;
  partners: PartnerFacts[];
  stopped: boolean;
  mayName: boolean;
  /** What the viewer is here. */
  roles: AllianceRole[];
  /** What was just done, as the address says it. */
  done: string | undefined;
  actions: PartnerActions;
};

/** Who takes part, for whom, and who was asked. */
export function PartnerList({
  alliance,
  partners,
  stopped,
  mayName,
  roles,
  done,
  actions,
}: PartnerListProps) {
  const { allianceId } = alliance;
  const joined = partners.filter((one) => one.joinedAt).length;
  const asked = partners.length - joined;
  const said = doneText(done);
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">
        {words.joined(joined)} {asked > 0 && words.asked(asked)} {stopped && words.stopped}
      </p>
      {said && (
        <div role="status" className="mt-4 max-w-measure">
          <Note>{said}</Note>
        </div>
      )}
      {mayName && (
        <p className="btn-row mt-5">
          <LinkButton kind="act" href={invitingHref(allianceId)}>
            {words.inviteNew}
          </LinkButton>
        </p>
      )}
      {partners.map((one) => (
        <PartnerSection key={one.partnerId} partner={one} allianceId={allianceId} actions={actions} />
      ))}
      <LeavingLinks allianceId={allianceId} roles={roles} />
    </>
  );
}

const doneText = (done: string | undefined): string | undefined =>
  done !== undefined && Object.hasOwn(partnersDone, done)
    ? partnersDone[done as keyof typeof partnersDone]
    : undefined;
