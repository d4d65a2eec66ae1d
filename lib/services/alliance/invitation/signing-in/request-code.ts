import "server-only";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { invitation } from "@/db/schema/invitation";
import { view } from "@/lib/access/doors";
import { invitationFromToken } from "@/lib/access/links/invitation-link";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { invitationPaths } from "@/lib/content/alliance/joining/invitation-paths";
import { invitationState } from "@/lib/domain/alliance/joining/invitation";
import { AppError } from "@/lib/platform/errors";
import { type Requested, requestSignIn } from "@/lib/services/people/sign-in/request";

export const InvitationCode = z.object({ token: z.string() });

/**
 * Mails a sign-in code to the address that an invitation is bound to, and nowhere else. The answer is the same
 * whether anybody signs in with that address already.
 * @throws AppError not-found: no such invitation, or it was answered, taken back or handed on.
 */
export async function requestInvitationCode(
  visitor: Visitor,
  { token }: z.output<typeof InvitationCode>,
): Promise<Requested | { ok: false; reason: "expired" }> {
  const invited = invitationFromToken(token);
  if (!invited) throw new AppError("not-found");
  const { allianceId, invitationId } = invited;
  const asked = await view(invited, "invitation.read", allianceId, async ({ tx, now }) => {
    const [found] = await tx
      .select()
      .from(invitation)
      .where(and(eq(invitation.allianceId, allianceId), eq(invitation.invitationId, invitationId)));
    return found && { ...found, state: invitationState(found, now) };
  });
  if (asked?.state === "expired") return { ok: false, reason: "expired" };
  if (asked?.state !== "open") throw new AppError("not-found");
  const { email, name } = asked;
  await ensureSignInUser({ email, name });
  return requestSignIn(visitor, { email, naar: invitationPaths(token).join });
}
