import { dayFrom } from "@/lib/domain/calendar";
import { now } from "@/lib/platform/clock";
import { askDirectors } from "@/lib/services/alliance/gate/ask";
import { openGate } from "@/lib/services/alliance/gate/open";
import { pauseAlliance } from "@/lib/services/alliance/phase/pause";
import { resumeAlliance } from "@/lib/services/alliance/phase/resume";
import { sendBack } from "@/lib/services/alliance/phase/send-back";
import { stopAlliance } from "@/lib/services/alliance/phase/stop";
import { decideAs } from "@/scripts/testing/gates/words";
import { type Doing, idIn, type Scene } from "./scene";

type Moving = "pause" | "resume" | "stop" | "send back" | "ask" | "decide" | "open";

/** How an alliance is moved, through the services. */
export const movings: { [K in Moving]: Doing<K> } = {
  pause: (scene, deed, actor) => pauseAlliance(actor, { ...moved(scene, deed), until: inDays(30) }),
  resume: (scene, deed, actor) => resumeAlliance(actor, moved(scene, deed)),
  stop: (scene, deed, actor) => stopAlliance(actor, moved(scene, deed)),
  "send back": (scene, deed, actor) => sendBack(actor, { ...moved(scene, deed), to: 1 }),

  ask: async (scene, deed, actor) => {
    const { after, question } = deed;
    const asked = await askDirectors(actor, { ...atGate(scene, deed), after, decideBy: inDays(14) });
    if (asked.ok) scene.ids.questions[question] = asked.askId;
    return asked;
  },

  decide: ({ sql, ids }, { at, question, partner, verdict }, actor) => {
    const partnerId = idIn(ids.partners, partner);
    const word = { allianceId: idIn(ids.alliances, at), askId: idIn(ids.questions, question), partnerId };
    const director = { person: actor, partnerId, memberId: "", organisationId: "" };
    return decideAs(sql, director, { ...word, verdict, reason: "dit past bij ons" });
  },

  open: (scene, deed, actor) => openGate(actor, atGate(scene, deed)),
};

type Seen = { at: string; seen: number };

const moved = ({ ids }: Scene, { at, seen }: Seen) => ({
  ...{ allianceId: idIn(ids.alliances, at), seen, reason: "zomaar" },
});

const atGate = ({ ids, world }: Scene, { at, seen }: Seen) => ({
  ...{ allianceId: idIn(ids.alliances, at), seen, gate: world.alliances[at]?.phase ?? 1 },
});

const inDays = (days: number): string => dayFrom(now(), days);
