"use server";

import { z } from "zod";
import { memberHref } from "@/components/alliance/alliance-paths";
import { addingRoleProblems as problems } from "@/lib/content/alliance/leaving/member-words";
import { invitedRoles } from "@/lib/domain/alliance/joining/inviting";
import { addRole } from "@/lib/services/alliance/member/add-role";
import { formAction } from "@/lib/web/form-action";

const RoleForm = z.object({
  allianceId: z.guid(),
  memberId: z.guid(),
  role: z.enum(invitedRoles, { error: problems.choose }),
});

export const addRoleAction = formAction(RoleForm, addRole, {
  to: ({ memberId }, { allianceId }) => memberHref(allianceId, memberId),
  words: {
    changed: problems.changed,
    "already-ended": problems.alreadyEnded,
    "has-role": { at: "role", text: problems.hasRole },
    "role-does-not-fit": { at: "role", text: problems.doesNotFit },
  },
});
