import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { allianceActivity } from "@/db/schema/activity";
import { alliance, member, partner } from "@/db/schema/alliance";
import { file } from "@/db/schema/document";
import { invitation } from "@/db/schema/invitation";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { AppError } from "@/lib/platform/errors";
import { type ActivityLine, lineFrom } from "@/lib/services/alliance/activity/line";
import { type Viewer, viewerAmong } from "@/lib/services/alliance/alliance/viewer";

export type ActivityPage = {
  viewer: Viewer;
  alliance: { allianceId: string; name: string };
  /** Newest first. */
  lines: ActivityLine[];
  /** Where the older ones begin; null at the end. */
  before: number | null;
};

const onePage = 50;

/** What happened in an alliance, in sentences. `before`: the line from which older ones are wanted. */
export async function readActivity(
  actor: PersonActor,
  { allianceId, before }: { allianceId: string; before: number | null },
): Promise<ActivityPage> {
  return view(actor, "activity.read", allianceId, async ({ tx, standing }) => {
    const { name, partners, members } = await everyoneEver(tx, allianceId);
    const invitations = await tx.select().from(invitation).where(eq(invitation.allianceId, allianceId));
    const files = await tx.select().from(file).where(eq(file.allianceId, allianceId));
    const links = await tx
      .select()
      .from(allianceActivity)
      .where(
        and(
          eq(allianceActivity.allianceId, allianceId),
          before === null ? undefined : lt(allianceActivity.seq, before),
        ),
      )
      .orderBy(desc(allianceActivity.seq))
      .limit(onePage + 1);
    const known = { partners, members, invitations, files };
    const active = members.filter((one) => !one.endedAt);
    return {
      viewer: viewerAmong({ partners, members: active }, standing),
      alliance: { allianceId, name },
      lines: links.slice(0, onePage).map((link) => lineFrom(link, known)),
      before: links.length > onePage ? (links[onePage - 1]?.seq ?? null) : null,
    };
  });
}

/** Also who stopped and what left: their names stay in what they did. */
async function everyoneEver(tx: Transaction, allianceId: string) {
  const rows = await tx
    .select({ name: alliance.name, partner, member })
    .from(alliance)
    .innerJoin(partner, eq(partner.allianceId, allianceId))
    .leftJoin(member, and(eq(member.allianceId, allianceId), eq(member.partnerId, partner.partnerId)))
    .where(eq(alliance.allianceId, allianceId));
  const [first] = rows;
  if (!first) throw new AppError("not-found");
  const partners = new Map(rows.map((row) => [row.partner.partnerId, row.partner]));
  return {
    name: first.name,
    partners: [...partners.values()],
    members: rows.flatMap((row) => (row.member ? [row.member] : [])),
  };
}
