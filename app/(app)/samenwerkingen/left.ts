import { z } from "zod";
import type { Left } from "@/components/alliance/leaving/left-note";

const Partner = z.object({ vertrokken: z.guid(), kopie: z.guid() });
const Person = z.object({ gestopt: z.literal("ja") });

/** What the address says of an alliance that was just left; null for an ordinary visit. */
export function leftFrom(query: unknown): Left | null {
  const partner = Partner.safeParse(query);
  if (partner.success) {
    const { vertrokken: organisationId, kopie: partnerId } = partner.data;
    return { kind: "partner", organisationId, partnerId };
  }
  return Person.safeParse(query).success ? { kind: "person" } : null;
}
