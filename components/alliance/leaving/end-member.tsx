import Link from "next/link";
import { allianceHref, memberHref, type NamedAlliance } from "@/components/alliance/alliance-paths";
import { type EndingChoice, EndMemberForm } from "@/components/alliance/leaving/end-member-form";
import { type PartnerEnding, type PossibleEnding, whyNot } from "@/components/alliance/leaving/why-not";
import { PlainLines } from "@/components/ui/data/plain-lines";
import { Instead } from "@/components/ui/feedback/instead";
import { Note } from "@/components/ui/feedback/note";
import { Section } from "@/components/ui/layout/section";
import { endingWords as words } from "@/lib/content/alliance/leaving/ending-words";
import type { FormAction } from "@/lib/content/web/form-state";

type EndMemberProps = {
  alliance: NamedAlliance;
  person: { name: string; isSelf: boolean };
  endings: PartnerEnding[];
  action: FormAction;
};

/** What ends when somebody stops, as a whole or in one role. Or why nothing can end now. */
export function EndMember({ alliance, person, endings, action }: EndMemberProps) {
  const { allianceId } = alliance;
  const name = person.isSelf ? null : person.name;
  const title = name ? words.title(name, alliance.name) : words.ownTitle(alliance.name);
  const choices = endings.flatMap(choicesOf);
  const refused = endings.filter((one) => one.all.refusal).map((one) => whyNot(one, { allianceId, name }));
  const [why] = refused;
  const backHref = name ? memberHref(allianceId, endings[0]?.all.memberId ?? "") : allianceHref(allianceId);
  if (choices.length === 0 && why) {
    return <Instead title={title} {...why} back={{ label: words.cancel, href: backHref }} />;
  }
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{ledeOf(name, choices)}</p>
      {refused.map(({ text, act }) => (
        <div key={text} className="mt-5 max-w-measure">
          <Note warn>
            {text}{" "}
            {act && (
              <Link prefetch={false} href={act.href}>
                {act.label}
              </Link>
            )}
          </Note>
        </div>
      ))}
      <Section id="betekent" title={words.endsTitle}>
        <PlainLines
          lines={[
            name ? words.points(name) : words.ownPoints,
            !name && words.ownRound,
            words.partnerStays,
            words.seen,
          ]}
        />
        <EndMemberForm
          allianceId={allianceId}
          choices={choices}
          confirm={name ? words.confirm(name) : words.ownConfirm}
          backHref={backHref}
          action={action}
        />
      </Section>
    </>
  );
}

function ledeOf(name: string | null, choices: EndingChoice[]): string {
  if (choices.length === 1 && choices[0]?.whole) return name ? words.ends(name) : words.ownEnds;
  return name ? words.stays(name) : words.ownStays;
}

function choicesOf({ partner, held, all, roles }: PartnerEnding): EndingChoice[] {
  const whole = {
    ...{ value: fieldOf(all), label: words.everything(partner.name), sub: words.roles(held), whole: true },
    refused: all.refusal !== null,
  };
  const apart = roles.map((one) => ({
    ...{ value: fieldOf(one), label: words.onlyRole(one.role, partner.name), whole: false },
    refused: one.refusal !== null,
  }));
  return [whole, ...apart].filter((one) => !one.refused).map(({ refused: _, ...choice }) => choice);
}

const fieldOf = ({ extent, memberId }: PossibleEnding): string => `${extent}:${memberId}`;
