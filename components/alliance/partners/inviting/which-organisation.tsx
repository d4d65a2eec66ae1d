import { Checkbox } from "@/components/ui/fields/checkbox";
import { Field } from "@/components/ui/fields/field";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { FormSection } from "@/components/ui/layout/form-section";
import { capacityWords, invitingWords as words } from "@/lib/content/alliance/joining/inviting-words";
import { entered, type FormState, problemAt } from "@/lib/content/web/form-state";
import { capacities } from "@/lib/domain/alliance/role";

/** An organisation that is not on the list yet, and what it is to be here. */
export function WhichOrganisation({ state }: { state: FormState }) {
  return (
    <FormSection id="welke" title={words.organisationTitle}>
      <Field
        name="name"
        label={words.name}
        autoComplete="off"
        defaultValue={entered(state, "name")}
        error={problemAt(state, "name")}
      />
      <RadioGroup
        name="capacity"
        legend={words.capacity}
        defaultValue={entered(state, "capacity", "partner")}
        error={problemAt(state, "capacity")}
        choices={capacities.map((value) => ({ value, ...capacityWords[value] }))}
      />
      <div className="for-partner mt-4">
        <Checkbox
          name="initiating"
          value="on"
          label={words.initiating}
          sub={words.initiatingSub}
          defaultChecked={entered(state, "initiating") === "on"}
        />
      </div>
    </FormSection>
  );
}
