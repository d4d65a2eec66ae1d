"use server";

import { z } from "zod";
import { aboutFields, wayFields } from "@/app/(app)/samenwerkingen/nieuw/alliance-form";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { editWords } from "@/lib/content/alliance/founding/edit-words";
import { editAlliance } from "@/lib/services/alliance/alliance/edit";
import { formAction } from "@/lib/web/form-action";

const EditForm = z.object({
  ...aboutFields,
  ...wayFields,
  allianceId: z.guid(),
  version: z.coerce.number().int(),
});

export const editAllianceAction = formAction(EditForm, editAlliance, {
  to: (_, { allianceId }) => allianceHref(allianceId),
  words: {
    changed: editWords.changed,
    "nothing-changed": editWords.nothingChanged,
    stopped: editWords.stopped,
  },
});
