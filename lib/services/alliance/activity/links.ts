import "server-only";
import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { allianceActivity as activity } from "@/db/schema/activity";
import { file } from "@/db/schema/document";
import { invitationHandOn as handOn, invitation } from "@/db/schema/invitation";

/** One link of the chain, with the names that only its own rows can tell. */
export type ActivityLink = Pick<
  typeof activity.$inferSelect,
  "seq" | "at" | "action" | "personId" | "onBehalfOf" | "facts"
> & { invited: string | null; file: string | null };

/** The newest links of an alliance, in one statement. @param before the line from which older ones are wanted. */
export function activityLinks(
  tx: Transaction,
  allianceId: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<ActivityLink[]> {
  return tx
    .select({
      seq: activity.seq,
      at: activity.at,
      action: activity.action,
      personId: activity.personId,
      onBehalfOf: activity.onBehalfOf,
      facts: activity.facts,
      invited: sql<string | null>`coalesce(${handedOnLater(allianceId)}, ${invitation.name})`,
      file: file.name,
    })
    .from(activity)
    .leftJoin(
      invitation,
      and(eq(invitation.allianceId, allianceId), isFact("invitationId", invitation.invitationId)),
    )
    .leftJoin(file, and(eq(file.allianceId, allianceId), isFact("fileId", file.fileId)))
    .where(and(eq(activity.allianceId, allianceId), before === null ? undefined : lt(activity.seq, before)))
    .orderBy(desc(activity.seq))
    .limit(limit);
}

const isFact = (fact: "invitationId" | "fileId", id: AnyPgColumn): SQL =>
  sql`${id}::text = ${activity.facts} ->> ${fact}::text`;

/** An invitation that was handed on later was meant for somebody else at the time of the line. */
const handedOnLater = (allianceId: string): SQL => sql`(
  select ${handOn.fromName} from ${handOn}
   where ${handOn.allianceId} = ${allianceId} and ${handOn.invitationId} = ${invitation.invitationId}
     and ${handOn.at} > ${activity.at}
   order by ${handOn.at} limit 1)`;
