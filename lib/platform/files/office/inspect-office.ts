import type { ContentProblem } from "@/lib/platform/files/content-problem";
import { type OdfKind, odfKind, odfProblem } from "@/lib/platform/files/office/inspect-odf";
import { type OoxmlKind, ooxmlKind, ooxmlProblem } from "@/lib/platform/files/office/inspect-ooxml";
import { openPackage } from "@/lib/platform/files/office/package";
import type { ReadingLimit } from "@/lib/platform/files/reading-limit";

export type OfficeKind = OoxmlKind | OdfKind;

/**
 * Which office file a zip is and what is wrong with it; null for any other zip.
 * @throws Unreadable @throws TooMuchInside
 */
export function officeFile(
  file: Buffer,
  limit: ReadingLimit,
): { content: OfficeKind; problem: ContentProblem | null } | null {
  const parts = openPackage(file, limit);
  const [isOoxml, isOdf] = [parts.has("[Content_Types].xml"), parts.has("mimetype")];
  if (isOoxml === isOdf) return null;
  const content = isOdf ? odfKind(parts) : ooxmlKind(parts);
  return content && { content, problem: isOdf ? odfProblem(parts) : ooxmlProblem(parts) };
}
