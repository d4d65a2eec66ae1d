import { z } from "zod";
import { door, id, text } from "@/e2e/support/guard/doors/door";
import type { There } from "@/e2e/support/guard/street/there";

const checker = "/samenwerkingen/[allianceId]/uitvoering/samenwerkingschecker";
const opening = `${checker}/openen` as const;
const round = `${checker}/[roundId]` as const;
const closing = `${round}/sluiten` as const;
const inAlliance = z.object({ allianceId: id });
const inRound = z.object({ allianceId: id, roundId: id });
const openRound = ({ allianceId, rounds }: There) => ({ allianceId, roundId: rounds.open });

/** One contact for every partner that answers. */
const chosen = ({ seats, partners }: There) =>
  [partners.town, partners.care].map((partnerId) => {
    const seat = seats.find((one) => one.partnerId === partnerId && one.role === "contact");
    return { partnerId, memberId: seat?.memberId ?? "" };
  });

const inTwoWeeks = (): string =>
  new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10).split("-").reverse().join("-");

/** Rounds, from the side of the members. */
export const roundDoors = {
  [checker]: door({
    ...{ kind: "member page", may: "round.read" },
    schema: inAlliance,
    fill: ({ allianceId }) => ({ allianceId }),
  }),
  [opening]: door({
    ...{ kind: "member page", may: "round.prepare" },
    schema: inAlliance,
    fill: ({ allianceId }) => ({ allianceId }),
  }),
  [round]: door({
    ...{ kind: "member page", may: "round.read" },
    schema: inRound,
    fill: ({ allianceId, rounds }) => ({ allianceId, roundId: rounds.revealed }),
  }),
  [closing]: door({
    ...{ kind: "member page", may: "round.close" },
    schema: inRound,
    fill: openRound,
  }),
  closeRoundAction: door({
    ...{ kind: "action", at: closing, may: "round.close" },
    schema: inRound,
    fill: openRound,
  }),
  openRoundAction: door({
    ...{ kind: "action", at: opening, may: "round.open", first: ["closeRoundAction"] },
    schema: z.object({
      allianceId: id,
      closesOn: text,
      respondents: z.array(z.object({ partnerId: id, memberId: id })),
    }),
    fill: (there) => ({ allianceId: there.allianceId, closesOn: inTwoWeeks(), respondents: chosen(there) }),
  }),
} as const;
