import { z } from "zod";
import { bare, door, text } from "@/e2e/support/guard/doors/door";

/** What is one's own: name, overview by mail, sign-ins. */
export const settingsDoors = {
  "/instellingen": bare({ kind: "member page", may: "profile.read" }),
  "/instellingen/aanmeldingen": bare({ kind: "member page", may: "profile.read" }),
  "/wie-ziet-wat": bare({ kind: "page", may: "anyone" }),
  editProfileAction: door({
    ...{ kind: "action", at: "/instellingen", may: "profile.edit" },
    schema: z.object({ name: text, notify: text }),
    fill: () => ({ name: "Een andere naam", notify: "never" }),
  }),
  endOtherSignInsAction: bare({ kind: "action", at: "/instellingen/aanmeldingen", may: "profile.edit" }),
} as const;
