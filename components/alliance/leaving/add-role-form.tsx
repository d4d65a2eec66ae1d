"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/actions/submit-button";
import { FormTrouble } from "@/components/ui/fields/form-trouble";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { addableRoles, memberWords as words } from "@/lib/content/alliance/leaving/member-words";
import { entered, type FormAction, problemAt, untouched } from "@/lib/content/web/form-state";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";

type AddRoleFormProps = { allianceId: string; memberId: string; roles: InvitedRole[]; action: FormAction };

export function AddRoleForm({ allianceId, memberId, roles, action }: AddRoleFormProps) {
  const [state, send] = useActionState(action, untouched);
  return (
    <form action={send} noValidate className="max-w-measure">
      <FormTrouble state={state} />
      <input type="hidden" name="allianceId" value={allianceId} />
      <input type="hidden" name="memberId" value={memberId} />
      <RadioGroup
        name="role"
        legend={words.addChoice}
        choices={roles.map((role) => ({ value: role, ...addableRoles[role] }))}
        defaultValue={entered(state, "role")}
        error={problemAt(state, "role")}
      />
      <p className="btn-row mt-5">
        <SubmitButton kind="edge">{words.add}</SubmitButton>
      </p>
    </form>
  );
}
