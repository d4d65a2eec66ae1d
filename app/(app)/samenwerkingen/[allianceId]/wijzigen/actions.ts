"use server";

import { z } from "zod";
import { allianceFields } from "@/app/(app)/samenwerkingen/nieuw/alliance-form";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { editWords } from "@/lib/content/alliance/founding/edit-words";
import { editAlliance } from "@/lib/services/alliance/alliance/edit";
import { formAction } from "@/lib/web/form-action";

const EditForm = z.object({
  ...allianceFields,
  allianceId: z.guid(),
  version: z.coerce.number().int(),
  overwrite: z
    .string()
    .optional()
    .transform((ticked) => ticked !== undefined),
});

export const editAllianceAction = formAction(EditForm, editAlliance, {
  to: (_, { allianceId }) => allianceHref(allianceId),
  words: { changed: { at: "overwrite", text: ({ now }) => editWords.conflict(now) } },
});
