import type { ContentProblem } from "@/lib/platform/files/content-problem";
import { leadsOutside } from "@/lib/platform/files/office/outside";
import type { Package } from "@/lib/platform/files/office/package";
import type { Tag } from "@/lib/platform/files/office/xml-tags";

export type OdfKind = "odt" | "ods";

export function odfKind(parts: Package): OdfKind | null {
  return kinds[parts.text("mimetype").trim()] ?? null;
}

/** Whether an OpenDocument file is locked, or runs, carries or fetches something. */
export function odfProblem(parts: Package): ContentProblem | null {
  for (const { name } of parts.tags("META-INF/manifest.xml"))
    if (name === "encryption-data") return "encrypted";
  if (parts.names.some((name) => /^(basic|scripts)\//i.test(name))) return "macro";
  for (const tags of parts.matching(/(^|\/)(content|styles)\.xml$/i)) {
    for (const tag of tags) {
      const found = tagProblem(tag);
      if (found) return found;
    }
  }
  return null;
}

const kinds: Record<string, OdfKind> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
};

/** `scripts`, in the plural, is written by LibreOffice into every file. */
const running = new Set(["script", "event-listener"]);
const carrying = new Set(["object-ole", "applet", "plugin"]);

function tagProblem({ name, attributes }: Tag): ContentProblem | null {
  if (running.has(name)) return "macro";
  if (carrying.has(name)) return "attachment";
  if (name.startsWith("dde-") && name !== "dde-connection-decls") return "fetches";
  const fetches = attributes.some(([attribute, value]) => attribute === "href" && leadsOutside(value));
  return fetches && name !== "a" ? "fetches" : null;
}
