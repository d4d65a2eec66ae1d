import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { file } from "@/db/schema/document";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { AppError } from "@/lib/platform/errors";
import { fileStore } from "@/lib/platform/files/store";
import { isId } from "@/lib/platform/ids";

export type FetchFile = { allianceId: string; fileId: string };

/** One paper, for whoever takes part in the alliance. @throws AppError not-found, also for one that was removed. */
export async function fetchFile(actor: PersonActor, { allianceId, fileId }: FetchFile) {
  const row = await view(actor, "file.read", allianceId, async ({ tx }) => {
    if (!isId(fileId)) throw new AppError("not-found");
    const [found] = await tx
      .select({ name: file.name, mediaType: file.mediaType })
      .from(file)
      .where(and(eq(file.allianceId, allianceId), eq(file.fileId, fileId), isNull(file.removedAt)));
    if (!found) throw new AppError("not-found");
    return found;
  });
  const bytes = await fileStore().get(`${allianceId}/${fileId.toLowerCase()}`);
  if (!bytes) throw new Error("a paper is not where it was stored");
  return { ...row, bytes };
}
