import { gateHref } from "@/components/alliance/alliance-paths";
import { CarryForm } from "@/components/alliance/gate/forms/carry-form";
import type { GateFacts } from "@/components/alliance/gate/gate-facts";
import { gateCrumbs } from "@/components/alliance/gate/gate-paths";
import { LinkButton } from "@/components/ui/actions/link-button";
import { PageHead } from "@/components/ui/layout/page-head";
import { notingWords as words } from "@/lib/content/alliance/gate/noting-words";
import type { FormAction } from "@/lib/content/web/form-state";

/** An open point that no requirement asks for. */
export function NewPointView({ gate, action }: { gate: GateFacts; action: FormAction }) {
  const { alliance, owners, phase } = gate;
  return (
    <>
      <PageHead title={words.freeTitle} crumbs={gateCrumbs(alliance, gate.gate, words.freeTitle)} />
      <p className="lede">{words.freeText}</p>
      <div className="max-w-measure mt-6">
        <CarryForm
          ids={{ allianceId: alliance.allianceId, gate: gate.gate, seen: phase.seq }}
          owners={owners}
          submit={words.add}
          alone
          action={action}
        />
      </div>
      <p className="btn-row mt-5">
        <LinkButton kind="quiet" href={gateHref(alliance.allianceId, gate.gate)}>
          {words.cancel}
        </LinkButton>
      </p>
    </>
  );
}
