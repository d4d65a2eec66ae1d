"use server";

import { JoinForm } from "@/app/(public)/uitnodiging/[token]/meedoen/join-form";
import { allianceHref } from "@/components/alliance/alliance-paths";
import { codeWords, joiningProblems as problems } from "@/lib/content/alliance/joining/answer-words";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import {
  InvitationCode,
  requestInvitationCode,
} from "@/lib/services/alliance/invitation/signing-in/request-code";
import { formAction, visitorAction } from "@/lib/web/form-action";

export const invitationCodeAction = visitorAction(InvitationCode, requestInvitationCode, {
  to: () => "/aanmelden/code",
  words: {
    expired: codeWords.expired,
    "too-many": ({ minutes }) => signInWords.tooManyMails(minutes),
    "not-found": codeWords.gone,
  },
});

export const acceptAction = formAction(JoinForm, acceptInvitation, {
  to: ({ allianceId }) => allianceHref(allianceId),
  words: {
    expired: problems.expired,
    stopped: problems.stopped,
    "other-organisation": problems.otherOrganisation,
    "already-in": { at: "organisation", text: problems.alreadyIn },
    withdrawn: problems.withdrawn,
    "not-found": problems.gone,
    conflict: problems.conflict,
  },
});
