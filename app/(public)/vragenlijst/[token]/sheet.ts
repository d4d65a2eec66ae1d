import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { respondentFromToken } from "@/lib/access/links/respondent-link";
import { readSheet, type Sheet } from "@/lib/services/deliberation/round/read-sheet";
import { readForPage } from "@/lib/web/page-read";

/** The one read of every page here; a mangled, a foreign and a handed-on link all get the same not-found page. */
export const sheetOf = cache(async (token: string): Promise<Sheet> => {
  const actor = respondentFromToken(token);
  if (!actor) notFound();
  return readForPage(() => readSheet(actor));
});
