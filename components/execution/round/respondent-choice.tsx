import { Note } from "@/components/ui/feedback/note";
import { RadioGroup } from "@/components/ui/fields/radio-group";
import { roleWords } from "@/lib/content/alliance/role-words";
import { openingWords as words } from "@/lib/content/execution/round-opening-words";
import { entered, type FormState, problemAt } from "@/lib/content/web/form-state";
import type { AllianceRole } from "@/lib/domain/alliance/role";

export type AskedPartner = {
  partnerId: string;
  name: string;
  /** Who may answer; the contact first. */
  people: { memberId: string; name: string; role: AllianceRole }[];
};
type RespondentChoiceProps = { partner: AskedPartner; place: number; state: FormState };

/** One person answers for the whole organisation; the first one is chosen beforehand. */
export function RespondentChoice({ partner, place, state }: RespondentChoiceProps) {
  const name = `respondents[${place}].memberId`;
  const [first] = partner.people;
  if (!first) {
    return (
      <div className={place > 0 ? "mt-5" : undefined}>
        <Note warn>{words.nobody(partner.name)}</Note>
      </div>
    );
  }
  return (
    <div className={place > 0 ? "mt-5" : undefined}>
      <input type="hidden" name={`respondents[${place}].partnerId`} value={partner.partnerId} />
      <RadioGroup
        name={name}
        legend={words.whoFor(partner.name)}
        error={problemAt(state, name)}
        defaultValue={entered(state, name, first.memberId)}
        choices={partner.people.map((person) => ({
          value: person.memberId,
          label: person.name,
          sub: roleWords[person.role],
        }))}
      />
    </div>
  );
}
