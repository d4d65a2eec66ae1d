import { z } from "zod";
import { bare, bound, door, id, link, text } from "@/e2e/support/guard/doors/door";

const letter = "/uitnodiging/[token]";
const joining = `${letter}/meedoen` as const;
const declining = `${letter}/afslaan` as const;
const handingOn = `${letter}/doorgeven` as const;
const byLink = z.object({ token: link });
const ownLink = ({ links }: { links: { invitation: string } }) => ({ token: links.invitation });

/** What somebody who is asked to join can do with the link in the mail. */
export const invitationDoors = {
  [letter]: door({ kind: "page", may: "invitation.read", schema: byLink, fill: ownLink }),
  [joining]: door({ kind: "page", may: "invitation.read", schema: byLink, fill: ownLink }),
  [declining]: door({ kind: "page", may: "invitation.read", schema: byLink, fill: ownLink }),
  [handingOn]: door({ kind: "page", may: "invitation.read", schema: byLink, fill: ownLink }),
  "/uitnodiging/doorgegeven": bare({ kind: "page", may: "anyone" }),
  invitationCodeAction: door({
    ...{ kind: "action", at: joining, may: "invitation.read" },
    ...{ schema: byLink, fill: ownLink },
  }),
  // The link is not enough to join: it takes the person whose address it was sent to.
  acceptAction: door({
    ...{ kind: "action", at: joining, may: "invitation.accept" },
    schema: z.object({ token: bound, organisation: id, contribution: text }),
    fill: ({ links }, { organisationId }) => ({
      ...{ token: links.invitation, organisation: organisationId, contribution: "handen" },
    }),
  }),
  declineAction: door({
    ...{ kind: "action", at: declining, may: "invitation.decline" },
    schema: z.object({ token: link, reason: text }),
    fill: ({ links }) => ({ token: links.invitation, reason: "geen tijd" }),
  }),
  handOnAction: door({
    ...{ kind: "action", at: handingOn, may: "invitation.hand-on" },
    schema: z.object({ token: link, name: text, email: text }),
    fill: ({ links }) => ({ token: links.invitation, name: "Iemand anders", email: "anders@straat.example" }),
  }),
} as const;
