import { z } from "zod";
import { door, id, text } from "@/e2e/support/guard/doors/door";
import { type Me, seatOf, type There } from "@/e2e/support/guard/street/there";

const letter = "/samenwerkingen/[allianceId]/beslismoment/[gate]/besluit";
const confirming = `${letter}/bevestigen` as const;
const receipt = `${letter}/bewijs` as const;

const ownPartner = (there: There, me: Me): string =>
  (seatOf(there, me, "director") ?? seatOf(there, me))?.partnerId ?? there.partners.care;

const aLetter = z.object({ allianceId: id, gate: text, partner: id });
const ownLetter = (there: There, me: Me) => ({
  ...{ allianceId: there.allianceId, gate: there.gate, partner: ownPartner(there, me) },
});
const deciding = z.object({ allianceId: id, gate: text, askId: id, partnerId: id });
const ownDecision = (there: There, me: Me) => ({
  ...{ allianceId: there.allianceId, gate: there.gate },
  ...{ askId: there.asks.running, partnerId: ownPartner(there, me) },
});

/** What a director decides for an organisation: the letter, the code and the receipt. */
export const decisionDoors = {
  [letter]: door({
    ...{ kind: "member page", may: "gate.read", in: "young", schema: aLetter, fill: ownLetter },
  }),
  [confirming]: door({
    ...{ kind: "member page", may: "gate.read", in: "young", first: ["draftDecisionAction"] },
    ...{ schema: aLetter, fill: ownLetter },
    unless: (me, there) =>
      me.personId === there.cast.people.mayor.personId ? "nothing was filled in for this partner" : null,
  }),
  [receipt]: door({
    ...{ kind: "member page", may: "gate.read", in: "young" },
    schema: z.object({ allianceId: id, gate: text, besluit: id }),
    fill: (there) => ({ allianceId: there.allianceId, gate: there.gate, besluit: there.decision }),
  }),
  draftDecisionAction: door({
    ...{ kind: "action", at: letter, may: "gate.draft", in: "young" },
    schema: deciding.extend({ verdict: text, reason: text }),
    fill: (there, me) => ({ ...ownDecision(there, me), verdict: "go", reason: "het is goed voorbereid" }),
  }),
  renewCodeAction: door({
    ...{ kind: "action", at: confirming, may: "gate.draft", in: "young", first: ["draftDecisionAction"] },
    ...{ schema: deciding, fill: ownDecision },
  }),
  decideAtGateAction: door({
    ...{ kind: "action", at: confirming, may: "gate.decide", in: "young", first: ["draftDecisionAction"] },
    schema: deciding.extend({ code: text }),
    fill: async (there, me, { world }) => ({
      ...ownDecision(there, me),
      code: await world.stepUpCode({ personId: me.personId }),
    }),
  }),
} as const;
