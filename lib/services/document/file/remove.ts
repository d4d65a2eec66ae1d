import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { file } from "@/db/schema/document";
import type { PersonActor } from "@/lib/access/actor";
import { perform } from "@/lib/access/doors";
import { can } from "@/lib/access/policy";
import { AppError } from "@/lib/platform/errors";
import { fileStore } from "@/lib/platform/files/store";

export const RemoveFile = z.object({ allianceId: z.guid(), fileId: z.guid(), gate: z.coerce.number() });
export type RemoveFileResult = { ok: true } | { ok: false; reason: "not-yours" };

/** Takes a paper away: by who added it, or by an alliance manager. That it was there stays on record. */
export async function removeFile(
  actor: PersonActor,
  { allianceId, fileId }: z.output<typeof RemoveFile>,
): Promise<RemoveFileResult> {
  const removed = await perform(actor, "file.remove", allianceId, async ({ tx, now, standing, record }) => {
    const own = and(eq(file.allianceId, allianceId), eq(file.fileId, fileId), isNull(file.removedAt));
    const [found] = await tx.select().from(file).where(own);
    if (!found) throw new AppError("not-found");
    if (found.addedBy !== standing.personId && !can(standing, "gate.note")) {
      return { ok: false as const, reason: "not-yours" as const };
    }
    await tx.update(file).set({ removedAt: now, removedBy: standing.personId }).where(own);
    record({ fileId, gate: found.gate });
    return { ok: true as const };
  });
  if (removed.ok) await fileStore().remove(`${allianceId}/${fileId.toLowerCase()}`);
  return removed;
}
