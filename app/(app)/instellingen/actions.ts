"use server";

import { z } from "zod";
import { settingsWords as words } from "@/lib/content/people/settings-words";
import { editProfile } from "@/lib/services/people/profile/profile";
import { endOtherSignIns } from "@/lib/services/people/sessions/sessions";
import { formAction, plain } from "@/lib/web/form-action";

const ProfileForm = z.object({
  name: z.string({ error: words.nameMissing }).trim().min(1, words.nameMissing).max(100, words.tooLong),
  notify: z.enum(["daily", "weekly", "never"], { error: words.choose }),
});

export const editProfileAction = formAction(ProfileForm, editProfile, { to: () => null, words: {} });

export const endOtherSignInsAction = plain(
  formAction(z.object({}), endOtherSignIns, { to: () => "/instellingen/aanmeldingen", words: {} }),
);
