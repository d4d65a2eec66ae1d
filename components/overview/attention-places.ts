import {
  CirclePause,
  DoorOpen,
  FileQuestion,
  Gavel,
  ListChecks,
  type LucideIcon,
  MailWarning,
  MailX,
  PencilLine,
  Send,
  Undo2,
  UserRoundCheck,
} from "lucide-react";
import { checkerHref, gateHref, partnersHref, phasesHref } from "@/components/alliance/alliance-paths";
import { surveyPaths } from "@/lib/content/execution/checker-paths";
import type { AskedKind } from "@/lib/domain/overview/asked";

export const attentionIcons: Record<AskedKind, LucideIcon> = {
  answer: PencilLine,
  "decide-gate": Gavel,
  "ask-gate": FileQuestion,
  "open-gate": DoorOpen,
  "revise-gate": Undo2,
  "open-point": ListChecks,
  "admit-colleague": UserRoundCheck,
  "invitation-expired": MailWarning,
  "invitation-declined": MailX,
  resume: CirclePause,
  "first-round": Send,
};

type Waiting = {
  allianceId: string;
  kind: AskedKind;
  ref: string;
  facts: Record<string, string | number | null>;
};

/** The one click: where it can be done. */
export function attentionHref({ allianceId, kind, ref, facts }: Waiting): string {
  const gate = gateHref(allianceId, Number(facts.gate ?? 1));
  const places: Record<AskedKind, string> = {
    answer: surveyPaths(ref).start,
    "decide-gate": `${gate}/besluit?partner=${ref}`,
    "ask-gate": gate,
    "open-gate": gate,
    "revise-gate": gate,
    "open-point": `${gate}/open-punt/${ref}`,
    "admit-colleague": partnersHref(allianceId),
    "invitation-expired": partnersHref(allianceId),
    "invitation-declined": partnersHref(allianceId),
    resume: phasesHref(allianceId),
    "first-round": `${checkerHref(allianceId)}/openen`,
  };
  return places[kind];
}
