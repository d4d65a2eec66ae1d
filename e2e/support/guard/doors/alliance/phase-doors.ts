import { z } from "zod";
import { inAWeek } from "@/e2e/support/guard/doors/alliance/gate-doors";
import { door, id, text } from "@/e2e/support/guard/doors/door";
import type { There } from "@/e2e/support/guard/street/there";

const phases = "/samenwerkingen/[allianceId]/fasen";
const back = `${phases}/terug` as const;
const pausing = `${phases}/pauzeren` as const;
const resuming = `${phases}/hervatten` as const;
const stopping = `${phases}/stoppen` as const;

const inAlliance = z.object({ allianceId: id });
const theAlliance = ({ allianceId }: There) => ({ allianceId });
const aMove = z.object({ allianceId: id, seen: text, reason: text });
const asSeen = ({ allianceId, seen }: There) => ({ allianceId, seen, reason: "zo spraken we af" });

/** The phases that an alliance goes through, and the ways aside. */
export const phaseDoors = {
  [phases]: door({ kind: "member page", may: "gate.read", schema: inAlliance, fill: theAlliance }),
  [back]: door({ kind: "member page", may: "phase.send-back", schema: inAlliance, fill: theAlliance }),
  [pausing]: door({ kind: "member page", may: "phase.pause", schema: inAlliance, fill: theAlliance }),
  [resuming]: door({
    ...{ kind: "member page", may: "phase.resume", first: ["pauseAction"] },
    ...{ schema: inAlliance, fill: theAlliance },
  }),
  [stopping]: door({ kind: "member page", may: "phase.stop", schema: inAlliance, fill: theAlliance }),
  sendBackAction: door({
    ...{ kind: "action", at: back, may: "phase.send-back" },
    schema: aMove.extend({ to: text }),
    fill: (there) => ({ ...asSeen(there), to: "3" }),
  }),
  pauseAction: door({
    ...{ kind: "action", at: pausing, may: "phase.pause" },
    schema: aMove.extend({ until: text }),
    fill: (there) => ({ ...asSeen(there), until: inAWeek() }),
  }),
  // A pause is a move as well.
  resumeAction: door({
    ...{ kind: "action", at: resuming, may: "phase.resume", first: ["pauseAction"], schema: aMove },
    fill: (there) => ({ ...asSeen(there), seen: String(Number(there.seen) + 1) }),
  }),
  stopAction: door({
    ...{ kind: "action", at: stopping, may: "phase.stop", first: ["closeRoundAction"], schema: aMove },
    fill: asSeen,
  }),
} as const;
