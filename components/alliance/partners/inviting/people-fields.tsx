import { Field } from "@/components/ui/fields/field";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { FormSection } from "@/components/ui/layout/form-section";
import { invitedRoleWords, invitingWords as words } from "@/lib/content/alliance/joining/inviting-words";
import { entered, type FormState, problemAt } from "@/lib/content/web/form-state";
import type { InvitedRole } from "@/lib/domain/alliance/joining/inviting";

/** Contact and director of a partner, or the one who reads along for another organisation; one is enough. */
export function WhomToAsk({ state }: { state: FormState }) {
  return (
    <>
      <div className="for-partner">
        <FormSection id="wie" title={words.whoTitle} text={words.whoText}>
          <PersonFields state={state} name="contact" legend={words.contact} sub={words.contactSub} />
          <PersonFields state={state} name="director" legend={words.director} sub={words.directorSub} />
        </FormSection>
      </div>
      <div className="for-looker">
        <FormSection id="wie-leest" title={words.lookerTitle}>
          <NameAndAddress state={state} name="looker" />
        </FormSection>
      </div>
    </>
  );
}

/** One more person for a partner that is on the list. */
export function OnePerson({ state, roles }: { state: FormState; roles: InvitedRole[] }) {
  const [only, ...more] = roles;
  return (
    <FormSection id="wie" title={words.whoTitle}>
      {only && more.length === 0 ? (
        <input type="hidden" name="role" value={only} />
      ) : (
        <RadioGroup
          name="role"
          legend={words.role}
          defaultValue={entered(state, "role")}
          error={problemAt(state, "role")}
          choices={roles.map((value) => ({ value, ...invitedRoleWords[value] }))}
        />
      )}
      <NameAndAddress state={state} name="person" />
    </FormSection>
  );
}

type PersonFieldsProps = { state: FormState; name: string; legend: string; sub: string };

function PersonFields({ state, name, legend, sub }: PersonFieldsProps) {
  return (
    <fieldset className="person-fields">
      <legend>
        {legend} <span className="sub">{sub}</span>
      </legend>
      <NameAndAddress state={state} name={name} />
    </fieldset>
  );
}

function NameAndAddress({ state, name }: { state: FormState; name: string }) {
  const field = (part: "name" | "email") => ({
    name: `${name}.${part}`,
    defaultValue: entered(state, `${name}.${part}`),
    error: problemAt(state, `${name}.${part}`),
    autoComplete: "off",
  });
  return (
    <div className="name-and-address">
      <Field {...field("name")} label={words.person} />
      <Field {...field("email")} label={words.email} type="email" />
    </div>
  );
}
