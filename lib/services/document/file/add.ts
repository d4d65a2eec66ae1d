import "server-only";
import { z } from "zod";
import { file } from "@/db/schema/document";
import type { PersonActor } from "@/lib/access/actor";
import { perform, view } from "@/lib/access/doors";
import { isRequirement } from "@/lib/domain/alliance/gates/gate";
import {
  claimedExtension,
  type Extension,
  type FileProblem,
  largestFile,
  mediaTypes,
  safeName,
} from "@/lib/domain/document/file-name";
import { type Content, inspectBytes } from "@/lib/platform/files/inspect";
import { fileStore } from "@/lib/platform/files/store";
import { newId } from "@/lib/platform/ids";
import { partnersWithMembers } from "@/lib/services/alliance/alliance/people";

export const AddFile = z.object({
  allianceId: z.guid(),
  gate: z.coerce.number().int().min(1).max(4),
  requirement: z.string().refine(isRequirement).optional(),
});
type AddFileInput = z.output<typeof AddFile> & { file: { name: string; bytes: Uint8Array } };
export type AddFileResult = { ok: true; fileId: string } | { ok: false; reason: FileProblem };

/**
 * Keeps a paper at a gate. Looked at before anything is stored; the bytes lie there before the row says so, and
 * go again when the row does not come about.
 */
export async function addFile(actor: PersonActor, input: AddFileInput): Promise<AddFileResult> {
  const { allianceId } = input;
  // Whoever may not add a paper has nothing inspected or stored for them.
  await view(actor, "file.add", allianceId, async () => null);
  const looked = lookAt(input.file);
  if (!looked.ok) return looked;
  const fileId = newId();
  const key = `${allianceId}/${fileId}`;
  await fileStore().put(key, input.file.bytes);
  try {
    return await perform(actor, "file.add", allianceId, async ({ tx, now, standing, record }) => {
      const { members } = await partnersWithMembers(tx, allianceId);
      const own = members.find((one) => one.personId === standing.personId);
      await tx.insert(file).values({
        ...{ allianceId, fileId, name: looked.name, mediaType: mediaTypes[looked.extension] },
        ...{ size: input.file.bytes.byteLength, sha256: looked.sha256 },
        ...{ gate: input.gate, requirement: input.requirement ?? null },
        ...{ addedAt: now, addedBy: standing.personId ?? "", addedByName: own?.name ?? "" },
      });
      record({ fileId, gate: input.gate });
      return { ok: true as const, fileId };
    });
  } catch (error) {
    await fileStore().remove(key);
    throw error;
  }
}

type Looked =
  | { ok: true; name: string; extension: Extension; sha256: string }
  | { ok: false; reason: FileProblem };

function lookAt({ name, bytes }: AddFileInput["file"]): Looked {
  if (bytes.byteLength === 0) return { ok: false, reason: "empty" };
  if (bytes.byteLength > largestFile) return { ok: false, reason: "too-large" };
  const claimed = claimedExtension(name);
  const found = inspectBytes(bytes);
  if (!found.ok) return found;
  if (!claimed || !agrees(claimed, found.content)) return { ok: false, reason: "not-what-it-says" };
  return { ok: true, name: safeName(name, claimed), extension: claimed, sha256: found.sha256 };
}

const agrees = (claimed: Extension, content: Content): boolean =>
  content === "text" ? claimed === "txt" || claimed === "csv" : claimed === content;
