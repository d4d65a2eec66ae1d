"use server";

import { z } from "zod";
import { signInsHref } from "@/components/people/settings/settings-paths";
import { settingsWords as words } from "@/lib/content/people/settings-words";
import { chooseTheme, ThemeChoice } from "@/lib/services/people/profile/choose-theme";
import { editProfile } from "@/lib/services/people/profile/edit";
import { endOtherSignIns } from "@/lib/services/people/sessions/end-others";
import { formAction, plain, visitorAction } from "@/lib/web/form-action";

const ProfileForm = z.object({
  name: z.string({ error: words.nameMissing }).trim().min(1, words.nameMissing).max(100, words.tooLong),
  notify: z.enum(["daily", "weekly", "never"], { error: words.choose }),
});

export const editProfileAction = formAction(ProfileForm, editProfile, { to: () => null, words: {} });

export const chooseThemeAction = visitorAction(ThemeChoice, chooseTheme, {
  to: () => "/instellingen#weergave",
  words: {},
});

export const endOtherSignInsAction = plain(
  formAction(z.object({}), endOtherSignIns, { to: ({ ended }) => signInsHref({ ended }), words: {} }),
);
