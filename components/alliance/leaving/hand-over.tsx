import {
  allianceHref,
  handOverHref,
  type NamedAlliance,
  partnersHref,
} from "@/components/alliance/alliance-paths";
import { HandOverForm } from "@/components/alliance/leaving/hand-over-form";
import { Button } from "@/components/ui/actions/button";
import { LinkButton } from "@/components/ui/actions/link-button";
import { PlainLines } from "@/components/ui/data/plain-lines";
import { Instead } from "@/components/ui/feedback/instead";
import { ErrorSummary } from "@/components/ui/fields/error-summary";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { Section } from "@/components/ui/layout/section";
import { handOverWords as words } from "@/lib/content/alliance/leaving/hand-over-words";
import type { FormAction } from "@/lib/content/web/form-state";
import type { AllianceRole } from "@/lib/domain/alliance/role";

export type Successor = { memberId: string; name: string; partnerName: string; roles: AllianceRole[] };

type HandOverProps = {
  alliance: NamedAlliance;
  successors: Successor[];
  /** Whom the manager chose, as the address says it; none yet. */
  chosen?: string;
  /** The manager went on without choosing, or chose somebody who cannot take over any more. */
  missed: boolean;
  becomesContact: boolean;
  action: FormAction;
};

/** First whom, then what it means: two pages of one address, so that both work without scripts. */
export function HandOver({ alliance, successors, chosen, missed, becomesContact, action }: HandOverProps) {
  const { allianceId, name } = alliance;
  const back = { label: words.cancel, href: allianceHref(allianceId) };
  if (successors.length === 0) {
    const act = { label: words.toPartners, href: partnersHref(allianceId) };
    return <Instead title={words.nobodyTitle} text={words.nobodyText} act={act} back={back} />;
  }
  const successor = successors.find((one) => one.memberId === chosen);
  if (!successor) {
    return <ChooseSuccessor alliance={alliance} successors={successors} missed={missed} />;
  }
  return (
    <>
      <h1>{words.confirmTitle(successor.name, name)}</h1>
      <p className="lede">{words.confirmLede(successor.name)}</p>
      <Section id="betekent" title={words.meansTitle}>
        <PlainLines
          lines={[
            words.does(successor.name, successor.partnerName),
            `${words.youStop} ${becomesContact ? words.becomesContact : words.keepsRoles}`,
            words.told(successor.name),
          ]}
        />
        <HandOverForm
          allianceId={allianceId}
          memberId={successor.memberId}
          backHref={handOverHref(allianceId)}
          action={action}
        />
      </Section>
    </>
  );
}

type Choosing = Pick<HandOverProps, "alliance" | "successors" | "missed">;

function ChooseSuccessor({ alliance, successors, missed }: Choosing) {
  return (
    <>
      <h1>{words.title(alliance.name)}</h1>
      <p className="lede">{words.lede}</p>
      <form method="get" action={handOverHref(alliance.allianceId)} className="mt-5 max-w-measure">
        {missed && (
          <div className="mb-5">
            <ErrorSummary problems={[{ fieldId: "aan", message: words.chooseSomebody }]} />
          </div>
        )}
        <input type="hidden" name="verder" value="ja" />
        <RadioGroup
          name="aan"
          legend={words.choice}
          error={missed ? words.chooseSomebody : undefined}
          choices={successors.map(({ memberId, name, partnerName, roles }) => ({
            ...{ value: memberId, label: name, sub: words.person(partnerName, roles) },
          }))}
        />
        <p className="btn-row mt-6">
          <Button type="submit" kind="act">
            {words.next}
          </Button>
          <LinkButton kind="quiet" href={allianceHref(alliance.allianceId)}>
            {words.cancel}
          </LinkButton>
        </p>
      </form>
    </>
  );
}
