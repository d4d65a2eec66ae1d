"use server";

import { z } from "zod";
import { handOnWords as words } from "@/lib/content/alliance/joining/answer-words";
import { handedOnPath } from "@/lib/content/alliance/joining/invitation-paths";
import { handOnInvitation } from "@/lib/services/alliance/invitation/hand-on";
import { OtherAddress } from "@/lib/services/people/entry/other-address";
import { visitorAction } from "@/lib/web/form-action";

const HandOnForm = z.object({
  token: z.string(),
  name: z.string().trim().min(1).max(200),
  email: OtherAddress,
  sure: z.boolean().default(false),
});

export const handOnAction = visitorAction(HandOnForm, handOnInvitation, {
  to: () => handedOnPath,
  words: {
    expired: words.expired,
    self: { at: "email", text: words.self },
    "shared-address": { at: "sure", text: words.shared },
    "too-often": words.tooOften,
    "too-many": ({ minutes }) => words.tooMany(minutes),
    "not-found": words.gone,
  },
});
