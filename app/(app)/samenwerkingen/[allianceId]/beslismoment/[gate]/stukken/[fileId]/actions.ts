"use server";

import { gateHref } from "@/components/alliance/alliance-paths";
import { paperProblems } from "@/lib/content/document/paper-words";
import { RemoveFile, removeFile } from "@/lib/services/document/file/remove";
import { formAction } from "@/lib/web/form-action";

export const removePaperAction = formAction(RemoveFile, removeFile, {
  to: (_, { allianceId, gate }) => gateHref(allianceId, gate),
  words: { "not-yours": paperProblems.notYours },
});
