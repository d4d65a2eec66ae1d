import Link from "next/link";
import { partnersHref } from "@/components/alliance/alliance-paths";
import { whyNot } from "@/components/alliance/leaving/why-not";
import { EndPlaceForm } from "@/components/alliance/place/end-place-form";
import { LinkButton } from "@/components/ui/actions/link-button";
import { PlainLines } from "@/components/ui/data/plain-lines";
import { Note } from "@/components/ui/feedback/note";
import { Section } from "@/components/ui/layout/section";
import { handOverWords } from "@/lib/content/alliance/leaving/hand-over-words";
import { placeWords as words } from "@/lib/content/alliance/leaving/place-words";
import type { FormAction } from "@/lib/content/web/form-state";
import type { AllianceRole } from "@/lib/domain/alliance/role";

type Seats = {
  alliance: { allianceId: string; name: string };
  partner: { name: string };
  held: AllianceRole[];
  refusal: "last-manager" | "only-director" | null;
};
type EndPlaceProps = {
  organisationId: string;
  personId: string;
  person: { name: string; isSelf: boolean };
  /** In alliances that the viewer takes part in as well. */
  seats: Seats[];
  neededElsewhere: boolean;
  backHref: string;
  action: FormAction;
};

/** What ends when somebody works there no more. Or what has to be done first. */
export function EndPlace(props: EndPlaceProps) {
  const { person, seats, neededElsewhere } = props;
  const needed = seats.filter((one) => one.refusal);
  const name = person.isSelf ? null : person.name;
  return (
    <>
      <h1>{name ? words.title(name) : words.ownTitle}</h1>
      {needed.length > 0 || neededElsewhere ? (
        <NotYet {...props} name={name} needed={needed} />
      ) : (
        <Ending {...props} name={name} />
      )}
    </>
  );
}

/** `name`: none for oneself. */
type Named = { name: string | null };

function NotYet({
  person,
  name,
  needed,
  neededElsewhere,
  backHref,
}: EndPlaceProps & Named & { needed: Seats[] }) {
  return (
    <>
      <p className="lede">{name ? words.notYet(name) : words.ownNotYet}</p>
      <Section id="eerst" title={words.firstTitle}>
        {needed.map((one) => (
          <NeededIn key={one.alliance.allianceId} {...one} name={name} />
        ))}
        {neededElsewhere && (
          <div className="mt-4 max-w-measure">
            <Note warn>{words.elsewhere(person.name)}</Note>
          </div>
        )}
        <p className="btn-row mt-5">
          <LinkButton kind="edge" href={backHref}>
            {words.toColleague}
          </LinkButton>
        </p>
      </Section>
    </>
  );
}

function NeededIn({ alliance, partner, refusal, name }: Seats & Named) {
  const { allianceId } = alliance;
  const { text, act } = whyNot({ partner, all: { refusal } }, { allianceId, name });
  const way = act ?? { label: handOverWords.toPartners, href: partnersHref(allianceId) };
  return (
    <div className="mt-4 max-w-measure">
      <Note warn>
        {words.at(alliance.name, text)}{" "}
        <Link prefetch={false} href={way.href}>
          {way.label}
        </Link>
      </Note>
    </div>
  );
}

function Ending({ organisationId, personId, name, seats, backHref, action }: EndPlaceProps & Named) {
  return (
    <>
      <p className="lede">{name ? words.lede(name) : words.ownLede}</p>
      <Section id="stopt" title={words.endsTitle}>
        <PlainLines
          lines={[
            ...seats.map(({ alliance, held }) => words.seats(alliance.name, held)),
            name && words.others(name),
            name ? words.mandates(name) : words.ownMandates,
          ]}
        />
      </Section>
      <Section id="betekent" title={words.meansTitle}>
        <PlainLines lines={[words.told, name ? words.back(name) : words.ownBack]} />
        <EndPlaceForm
          organisationId={organisationId}
          personId={personId}
          confirm={name ? words.confirm : words.ownConfirm}
          backHref={backHref}
          action={action}
        />
      </Section>
    </>
  );
}
