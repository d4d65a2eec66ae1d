import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { member, partner } from "@/db/schema/alliance";
import { affiliation, person } from "@/db/schema/people";

/** Who is looking, on a page outside any one alliance. */
export type PersonLine = { name: string; jobTitle: string | null; organisations: string[] };

/** One statement: the person, the job, and the organisations as the alliances know them. */
export async function readPersonLine(tx: Transaction, personId: string, ids: string[]): Promise<PersonLine> {
  const rows = await tx
    .selectDistinct({ name: person.name, jobTitle: affiliation.jobTitle, organisation: partner.name })
    .from(person)
    .leftJoin(affiliation, and(eq(affiliation.personId, personId), isNull(affiliation.endedAt)))
    .leftJoin(
      member,
      and(inArray(member.allianceId, ids), eq(member.personId, personId), isNull(member.endedAt)),
    )
    .leftJoin(
      partner,
      and(
        inArray(partner.allianceId, ids),
        eq(partner.allianceId, member.allianceId),
        eq(partner.partnerId, member.partnerId),
      ),
    )
    .where(eq(person.personId, personId));
  const [first] = rows;
  return {
    name: first?.name ?? "",
    jobTitle: first?.jobTitle ?? null,
    organisations: [...new Set(rows.flatMap((row) => row.organisation ?? []))].sort(),
  };
}
