import { gateHref } from "@/components/alliance/alliance-paths";
import { fileProblems } from "@/lib/content/document/file-words";
import { largestFile } from "@/lib/domain/document/file-name";
import { AddFile, addFile } from "@/lib/services/document/file/add";
import { fileHandler } from "@/lib/web/file-handler";

const formAround = 64 * 1024;

type Asked = URLSearchParams;
const gateOf = (asked: Asked): number => Number(asked.get("beslismoment")) || 1;

export const POST = fileHandler(AddFile, addFile, {
  to: (_, { allianceId, gate }) => `${gateHref(allianceId, gate)}#papieren`,
  back: ({ allianceId = "" }, asked) => gateHref(allianceId, gateOf(asked)),
  shownAt: ({ allianceId = "" }, asked, problem) =>
    `${gateHref(allianceId, gateOf(asked))}?stuk=${problem}#bestand`,
  words: fileProblems,
  most: largestFile + formAround,
});
