/** What a page shows: how many elements, and how many bytes without scripts and what they carry. */
function markupOf(html: string): { elements: number; bytes: number } {
  const shown = html.replaceAll(/<script\b[^>]*>.*?<\/script>/gis, "");
  return { elements: shown.match(/<[a-z][^>]*>/gi)?.length ?? 0, bytes: Buffer.byteLength(shown) };
}

const around = "<p></p>".length;

/** How many paragraphs of how many letters make `bare` as large as `page`, in elements and in bytes. */
export function elementSize(page: string, bare: string): { elements: number; letters: number } {
  const [own, least] = [markupOf(page), markupOf(bare)];
  const elements = Math.max(0, own.elements - least.elements);
  const letters = elements === 0 ? 0 : Math.round((own.bytes - least.bytes) / elements) - around;
  return { elements, letters: Math.max(0, letters) };
}
