import { z } from "zod";
import { bare, door, text } from "@/e2e/support/guard/doors/door";

/** Open to whoever comes along. */
export const publicDoors = {
  "/": bare({ kind: "redirect", may: "anyone", works: { statuses: [307], to: /^\/samenwerkingen$/ } }),
  "/wie-ziet-wat": bare({ kind: "page", may: "anyone" }),
  "/hulp": bare({ kind: "page", may: "anyone" }),
  "/api/health/live": bare({ kind: "file", may: "anyone" }),
  "/api/health/ready": bare({ kind: "file", may: "anyone", works: { statuses: [200, 503] } }),
  "/favicon.ico": bare({ kind: "file", may: "anyone" }),
  "/icon.svg": bare({ kind: "file", may: "anyone" }),
  "/_not-found": bare({ kind: "page", may: "anyone", path: "/bestaat/niet", works: { statuses: [404] } }),
  // Stands in when the layout itself fails: nothing a visitor does leads to it.
  "/_global-error": bare({ kind: "unreachable", may: "anyone" }),
  "/postvak": bare({ kind: "demo page", may: "anyone" }),
  "/postvak/[id]": door({
    ...{ kind: "demo page", may: "anyone" },
    schema: z.object({ id: text }),
    fill: ({ mail }) => ({ id: mail }),
  }),
  "/dev/ui": bare({ kind: "demo page", may: "anyone" }),
  "/dev/ui/brief": bare({ kind: "demo page", may: "anyone" }),
} as const;
