import {
  allianceCrumbs,
  gateHref,
  type NamedAlliance,
  phasesHref,
} from "@/components/alliance/alliance-paths";
import type { Crumb } from "@/components/ui/layout/breadcrumb";
import { gateName } from "@/lib/content/alliance/gate/gate-words";
import { menuWords } from "@/lib/content/alliance/menu-words";
import type { GateNumber } from "@/lib/domain/alliance/phase-machine";

export type AtGate = { allianceId: string; gate: GateNumber };

const at = ({ allianceId, gate }: AtGate): string => gateHref(allianceId, gate);

export const requirementHref = (place: AtGate, requirement: string): string =>
  `${at(place)}/vereiste/${requirement}`;
export const newPointHref = (place: AtGate): string => `${at(place)}/open-punt`;
export const pointHref = (place: AtGate, noteId: string): string => `${at(place)}/open-punt/${noteId}`;
export const askHref = (place: AtGate): string => `${at(place)}/voorleggen`;
export const openGateHref = (place: AtGate): string => `${at(place)}/openen`;

/** The letter to a director; for whom, when somebody decides for more than one. */
export const decisionHref = (place: AtGate, partnerId?: string): string =>
  `${at(place)}/besluit${partnerId ? `?partner=${partnerId}` : ""}`;
export const confirmHref = (place: AtGate, partnerId: string): string =>
  `${at(place)}/besluit/bevestigen?partner=${partnerId}`;
export const receiptHref = (place: AtGate, decisionId: string): string =>
  `${at(place)}/besluit/bewijs?besluit=${decisionId}`;

/** Crumbs down to a gate, or to a page below it; the last one is the page itself. */
export function gateCrumbs(alliance: NamedAlliance, gate: GateNumber, below?: string): Crumb[] {
  const { allianceId } = alliance;
  return allianceCrumbs(
    alliance,
    { label: menuWords.phases, href: phasesHref(allianceId) },
    { label: gateName(gate), href: below ? gateHref(allianceId, gate) : undefined },
    ...(below ? [{ label: below }] : []),
  );
}
