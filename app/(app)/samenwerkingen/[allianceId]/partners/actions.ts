"use server";

import { z } from "zod";
import { partnersHref } from "@/components/alliance/alliance-paths";
import {
  type partnersDone,
  partnersProblems as problems,
} from "@/lib/content/alliance/joining/partners-words";
import { resendInvitation } from "@/lib/services/alliance/invitation/resend";
import { revokeInvitation } from "@/lib/services/alliance/invitation/revoke";
import { vouchForInvitee } from "@/lib/services/alliance/invitation/vouch";
import { withdrawPartner } from "@/lib/services/alliance/partner/withdraw";
import { formAction } from "@/lib/web/form-action";

const Sent = z.object({ allianceId: z.guid(), invitationId: z.guid() });
const Listed = z.object({ allianceId: z.guid(), partnerId: z.guid() });

const backTo =
  (done: keyof typeof partnersDone) =>
  (_: unknown, { allianceId }: { allianceId: string }) =>
    `${partnersHref(allianceId)}?gedaan=${done}`;
const tending = { "not-your-partner": problems.notYourPartner, answered: problems.answered };

export const resendAction = formAction(Sent, resendInvitation, {
  to: backTo("opnieuw"),
  words: {
    ...tending,
    stopped: problems.stopped,
    "too-many": ({ minutes }) => problems.tooMany(minutes),
    "not-found": problems.gone,
  },
});

export const revokeAction = formAction(Sent, revokeInvitation, {
  to: backTo("ingetrokken"),
  words: { ...tending, "not-found": problems.gone },
});

export const vouchAction = formAction(Sent, vouchForInvitee, {
  to: backTo("bevestigd"),
  words: {
    "not-joined": problems.notJoined,
    "not-your-organisation": problems.notYourOrganisation,
    "ask-a-lead": ({ leads }) => problems.askALead(leads),
    answered: problems.answered,
    expired: problems.expired,
    vouched: problems.vouched,
    "not-found": problems.gone,
  },
});

export const withdrawAction = formAction(Listed, withdrawPartner, {
  to: backTo("gehaald"),
  words: { joined: problems.joined },
});
