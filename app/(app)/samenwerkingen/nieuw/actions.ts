"use server";

import { FoundingForm } from "@/app/(app)/samenwerkingen/nieuw/alliance-form";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { foundingProblems, passedProblems } from "@/lib/content/alliance/founding/founding-words";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { formAction } from "@/lib/web/form-action";

export const foundAllianceAction = formAction(FoundingForm, foundAlliance, {
  to: ({ allianceId }) => allianceHref(allianceId),
  words: { ...passedProblems, "no-initiator": foundingProblems.initiator },
});
