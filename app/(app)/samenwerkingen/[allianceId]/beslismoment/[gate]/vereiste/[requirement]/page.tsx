import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GateFrame } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-frame";
import {
  type GateParams,
  gateIn,
  notingPage,
  titled,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import {
  carryPointAction,
  decideRequirementAction,
  withdrawNoteAction,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/vereiste/[requirement]/actions";
import { RequirementView } from "@/components/alliance/gate/requirement-view";
import { requirementWords } from "@/lib/content/alliance/gate/requirement-words";
import { isRequirement, type RequirementId, requirements } from "@/lib/domain/alliance/gates/gate";

type Params = GateParams & { requirement: string };
type Props = { params: Promise<Params> };

/** A requirement of this very gate. */
function requirementIn(params: Params): RequirementId {
  const { requirement } = params;
  const known = isRequirement(requirement) && requirements[requirement].gate === gateIn(params);
  return known ? requirement : notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const given = await params;
  return titled(given, requirementWords[requirementIn(given)].title);
}

export default async function RequirementPage({ params }: Props) {
  const given = await params;
  const id = requirementIn(given);
  const page = await notingPage(given, `/vereiste/${id}`);
  if (!page.requirements.some((one) => one.id === id)) notFound();
  return (
    <GateFrame page={page}>
      <RequirementView
        gate={page}
        id={id}
        actions={{
          decide: decideRequirementAction,
          carry: carryPointAction,
          withdraw: withdrawNoteAction,
        }}
      />
    </GateFrame>
  );
}
