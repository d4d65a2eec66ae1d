import { z } from "zod";
import { bare, door, id } from "@/e2e/support/guard/doors/door";

/** What one sees of one's alliances together, and of one of them. */
export const overviewDoors = {
  // Says it when one comes from an alliance that one's organisation has left.
  "/samenwerkingen": door({
    ...{ kind: "member page", may: "portfolio.read" },
    schema: z.object({ vertrokken: id, kopie: id }),
    fill: ({ partners }, { organisationId }) => ({ vertrokken: organisationId, kopie: partners.left }),
  }),
  "/aandacht": bare({ kind: "member page", may: "attention.read" }),
  "/samenwerkingen/[allianceId]/activiteit": door({
    ...{ kind: "member page", may: "activity.read" },
    schema: z.object({ allianceId: id }),
    fill: ({ allianceId }) => ({ allianceId }),
  }),
  "/samenwerkingen/[allianceId]": door({
    ...{ kind: "member page", may: "alliance.read" },
    schema: z.object({ allianceId: id }),
    fill: ({ allianceId }) => ({ allianceId }),
  }),
} as const;
