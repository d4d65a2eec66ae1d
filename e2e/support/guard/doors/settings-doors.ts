import { z } from "zod";
import { bare, door, text } from "@/e2e/support/guard/doors/door";

/** What is one's own: name, overview by mail, sign-ins. */
export const settingsDoors = {
  "/instellingen": bare({ kind: "member page", may: "profile.read" }),
  "/instellingen/aanmeldingen": bare({ kind: "member page", may: "profile.read" }),
  editProfileAction: door({
    ...{ kind: "action", at: "/instellingen", may: "profile.edit" },
    schema: z.object({ name: text, notify: text }),
    fill: () => ({ name: "Een andere naam", notify: "never" }),
  }),
  // Kept in the browser that asks, and nowhere else.
  chooseThemeAction: door({
    ...{ kind: "action", at: "/instellingen", may: "anyone", leavesNothing: () => true },
    schema: z.object({ theme: text }),
    fill: () => ({ theme: "dark" }),
  }),
  endOtherSignInsAction: bare({ kind: "action", at: "/instellingen/aanmeldingen", may: "profile.edit" }),
} as const;
