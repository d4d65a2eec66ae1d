import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { optionalActor } from "@/lib/access/session";
import { invitationPaths } from "@/lib/content/alliance/joining/invitation-paths";
import { type InvitationPage, readInvitation } from "@/lib/services/alliance/invitation/read";
import { readForPage } from "@/lib/web/page-read";

/** The one read of every page here; a mangled, a foreign and a handed-on link all get the same not-found page. */
export const invitationOf = cache(async (token: string): Promise<InvitationPage> => {
  const person = await optionalActor();
  return readForPage(() => readInvitation(token, person));
});

/** The same for a page that answers: one that was answered, or ran out, goes back to the letter's address. */
export async function openInvitationOf(token: string): Promise<InvitationPage> {
  const invitation = await invitationOf(token);
  if (invitation.state !== "open") redirect(invitationPaths(token).letter);
  return invitation;
}
