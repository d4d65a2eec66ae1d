"use server";

import { BringInForm } from "@/app/(app)/samenwerkingen/inbrengen/bring-in-form";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { foundingProblems, passedProblems } from "@/lib/content/alliance/founding/founding-words";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { formAction } from "@/lib/web/form-action";

export const bringInAllianceAction = formAction(BringInForm, foundAlliance, {
  to: ({ allianceId }) => allianceHref(allianceId),
  words: { ...passedProblems, "no-initiator": foundingProblems.initiator },
});
