"use server";

import { InviteForm } from "@/app/(app)/samenwerkingen/[allianceId]/partners/uitnodigen/invite-form";
import { partnersHref } from "@/components/alliance/alliance-paths";
import { invitingProblems as problems } from "@/lib/content/alliance/joining/inviting-words";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import { formAction } from "@/lib/web/form-action";

export const inviteAction = formAction(InviteForm, sendInvitation, {
  to: (_, { allianceId }) => `${partnersHref(allianceId)}?gedaan=verstuurd`,
  words: {
    nobody: problems.nobody,
    "not-your-partner": problems.notYourPartner,
    "unknown-partner": problems.unknownPartner,
    "name-taken": { at: "name", text: problems.nameTaken },
    self: problems.self,
    twice: ({ email }) => problems.twice(email),
    "already-in-here": ({ email }) => problems.alreadyInHere(email),
    "already-invited-here": ({ email }) => problems.alreadyInvitedHere(email),
    "already-in": { at: "sure", text: ({ email }) => problems.alreadyIn(email) },
    "already-invited": { at: "sure", text: ({ email }) => problems.alreadyInvited(email) },
    "shared-address": { at: "sure", text: ({ email }) => problems.sharedAddress(email) },
    "role-does-not-fit": problems.roleDoesNotFit,
    stopped: problems.stopped,
    "too-many": ({ minutes }) => problems.tooMany(minutes),
  },
});
