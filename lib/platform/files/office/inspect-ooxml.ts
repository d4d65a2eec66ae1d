import type { ContentProblem } from "@/lib/platform/files/content-problem";
import { leadsOutside } from "@/lib/platform/files/office/outside";
import type { Package } from "@/lib/platform/files/office/package";
import type { Tag } from "@/lib/platform/files/office/xml-tags";

export type OoxmlKind = "docx" | "xlsx" | "pptx";

/** Which of the three it is by its main part; one with macros counts as what it would be without. Null: another. */
export function ooxmlKind(parts: Package): OoxmlKind | null {
  const types = contentTypes(parts);
  const found = kinds.filter(({ main }) => types.some((type) => main.test(type)));
  return found.length === 1 ? (found[0]?.kind ?? null) : null;
}

/** Whether a Word, Excel or PowerPoint file runs, carries or fetches something. */
export function ooxmlProblem(parts: Package): ContentProblem | null {
  const runs = contentTypes(parts).some((type) => /macroenabled|vbaproject|macrosheet|activex/i.test(type));
  if (runs || parts.names.some((name) => running.test(name))) return "macro";
  if (parts.names.some((name) => carried.test(name))) return "attachment";
  for (const tags of parts.matching(/\.rels$/i)) {
    const found = relationProblem(tags);
    if (found) return found;
  }
  for (const part of parts.matching(/^word\/[^/]+\.xml$/i)) if (hasDdeField(part)) return "fetches";
  for (const tags of parts.matching(/^xl\/externalLinks\/[^/]+\.xml$/i)) {
    for (const { name } of tags) if (/^(dde|ole)Link$/.test(name)) return "fetches";
  }
  return null;
}

const kinds: readonly { kind: OoxmlKind; main: RegExp }[] = [
  { kind: "docx", main: /(wordprocessingml\.document|ms-word\.document\.macroenabled)\.main\+xml$/i },
  { kind: "xlsx", main: /(spreadsheetml\.sheet|ms-excel\.sheet\.macroenabled)\.main\+xml$/i },
  {
    kind: "pptx",
    main: /(presentationml\.presentation|ms-powerpoint\.presentation\.macroenabled)\.main\+xml$/i,
  },
];

const running = /(^|\/)(vbaproject[^/]*\.bin|vbadata\.xml|activex\/|macrosheets\/)/i;
/** Charts keep their numbers in a workbook of their own; anything else may be a program. */
const carried = /(^|\/)embeddings\/[^/]*(?<!\.(xlsx|docx|pptx))(?<!\/)$/i;

const contentTypes = (parts: Package): string[] =>
  [...parts.tags("[Content_Types].xml")].flatMap(({ attributes }) => valuesOf(attributes, "ContentType"));

/** What is followed on a click may lead anywhere; what is fetched at opening may not. */
function relationProblem(tags: Iterable<Tag>): ContentProblem | null {
  for (const { name, attributes } of tags) {
    if (name !== "Relationship") continue;
    const types = valuesOf(attributes, "Type");
    if (types.some((type) => /\/aFChunk$/i.test(type))) return "attachment";
    if (types.some((type) => /\/(vbaProject|xlMacrosheet|control)$/i.test(type))) return "macro";
    const isExternal = valuesOf(attributes, "TargetMode").some((mode) => /^\s*external\s*$/i.test(mode));
    const isLink = types.length > 0 && types.every((type) => /\/hyperlink$/.test(type));
    if (isExternal && !isLink && valuesOf(attributes, "Target").some(leadsOutside)) return "fetches";
  }
  return null;
}

/** A field may be cut over many tags: its pieces are put together first. */
function hasDdeField(tags: Iterable<Tag>): boolean {
  let fields = "";
  for (const { name, attributes, text } of tags) {
    if (/^instrText$/i.test(name)) fields += text;
    fields += valuesOf(attributes, "instr").join(" ");
  }
  return /DDE/i.test(fields);
}

const valuesOf = (attributes: [string, string][], wanted: string): string[] =>
  attributes.filter(([name]) => name === wanted).map(([, value]) => value);
