import { z } from "zod";
import { bare, door, id } from "@/e2e/support/guard/doors/door";

/** What one sees of one's alliances together, and of one of them. */
export const overviewDoors = {
  "/samenwerkingen": bare({ kind: "member page", may: "portfolio.read" }),
  "/samenwerkingen/[allianceId]": door({
    ...{ kind: "member page", may: "alliance.read" },
    schema: z.object({ allianceId: id }),
    fill: ({ allianceId }) => ({ allianceId }),
  }),
} as const;
