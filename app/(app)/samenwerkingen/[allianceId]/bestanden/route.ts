import { gateHref } from "@/components/alliance/alliance-paths";
import { fileProblems } from "@/lib/content/document/file-words";
import { largestFile } from "@/lib/domain/document/file-name";
import { AddFile, addFile } from "@/lib/services/document/file/add";
import { fileHandler } from "@/lib/web/file-handler";

const formAround = 64 * 1024;

export const POST = fileHandler(AddFile, addFile, {
  to: (_, { allianceId, gate }) => `${gateHref(allianceId, gate)}#papieren`,
  back: ({ allianceId = "" }, asked) => gateHref(allianceId, Number(asked.get("beslismoment")) || 1),
  words: fileProblems,
  most: largestFile + formAround,
});
