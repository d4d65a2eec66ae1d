import Link from "next/link";
import { coversText } from "@/components/people/organisation/mandate-list";
import {
  colleagueHref,
  departureHref,
  mandatesHref,
  organisationHref,
} from "@/components/people/organisation/organisation-paths";
import { LinkButton } from "@/components/ui/actions/link-button";
import { DataTable } from "@/components/ui/data/data-table";
import { type Fact, Facts } from "@/components/ui/data/facts";
import { Section } from "@/components/ui/layout/section";
import { fullDate } from "@/lib/content/dates";
import { listing } from "@/lib/content/listing";
import {
  organisationRoleTexts,
  priorApprovalFacts,
  sectorTexts,
  sizeTexts,
  organisationWords as words,
} from "@/lib/content/people/organisation/organisation-words";
import type { MandateKind } from "@/lib/domain/people/mandate";
import { leads, type PriorApproval, type Sector, type Size } from "@/lib/domain/people/organisation";
import type { OrganisationRole } from "@/lib/domain/people/organisation-role";

export type OrganisationFacts = {
  organisationId: string;
  name: string;
  shortName: string;
  kvkNumber: string | null;
  sector: Sector | null;
  place: string | null;
  size: Size | null;
  worksCouncil: boolean;
  clientCouncil: boolean;
  priorApproval: PriorApproval;
};
export type Colleague = {
  personId: string;
  name: string;
  email: string;
  role: OrganisationRole;
  jobTitle: string;
};
type StandingMandate = { personId: string; personName: string; covers: MandateKind[]; note: string };
type OrganisationViewProps = {
  organisation: OrganisationFacts;
  people: Colleague[];
  /** The mandates that count today. */
  standing: StandingMandate[];
  departures: { partnerId: string; allianceName: string; leftAt: Date }[];
  mayLead: boolean;
};

export function OrganisationView(props: OrganisationViewProps) {
  const { organisation, people, standing, departures, mayLead } = props;
  const { organisationId } = organisation;
  return (
    <>
      <h1>{organisation.name}</h1>
      {!mayLead && <p className="lede">{words.askLead(listing(leadsAmong(people)))}</p>}
      <Section id="gegevens" title={words.factsTitle}>
        <Facts facts={factsOf(organisation)} />
        {mayLead && (
          <p className="btn-row mt-5">
            <LinkButton href={`${organisationHref(organisationId)}/wijzigen`}>{words.edit}</LinkButton>
          </p>
        )}
      </Section>
      <Section id="mensen" title={words.peopleTitle}>
        <People organisationId={organisationId} people={people} mayLead={mayLead} />
      </Section>
      <Section id="beslissen" title={words.mandatesTitle}>
        {standing.length > 0 ? (
          <Facts facts={whoDecides(standing)} />
        ) : (
          <p className="ink-2">{words.noMandateYet}</p>
        )}
        <p className="btn-row mt-5">
          <LinkButton href={mandatesHref(organisationId)}>
            {mayLead ? words.mandates : words.toMandates}
          </LinkButton>
        </p>
      </Section>
      {departures.length > 0 && (
        <Section id="vertrokken" title={words.departuresTitle}>
          <p className="ink-2">{words.departuresText}</p>
          <ul className="mt-4">
            {departures.map(({ partnerId, allianceName, leftAt }) => (
              <li key={partnerId}>
                <Link prefetch={false} href={departureHref(organisationId, partnerId)}>
                  {allianceName}
                </Link>{" "}
                <span className="ink-3">{words.departureLeft(fullDate(leftAt))}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const leadsAmong = (people: Colleague[]): string[] =>
  people.filter((one) => leads(one.role)).map((one) => one.name);

/** One line per person, whatever number of mandates. */
function whoDecides(standing: StandingMandate[]): Fact[] {
  const byPerson = Map.groupBy(standing, (one) => one.personId);
  return [...byPerson.values()].map((own) => ({
    term: own[0]?.personName ?? "",
    value: own.map(coversText).join("; "),
  }));
}

function factsOf(organisation: OrganisationFacts): Fact[] {
  const { kvkNumber, sector, place, size, worksCouncil, clientCouncil, priorApproval } = organisation;
  const yesNo = (is: boolean): string => (is ? words.yes : words.no);
  return [
    { term: words.shortName, value: organisation.shortName },
    { term: words.kvk, value: kvkNumber ?? words.unknown },
    { term: words.sector, value: sector ? sectorTexts[sector] : words.unknown },
    { term: words.place, value: place ?? words.unknown },
    { term: words.factTerms.size, value: size ? sizeTexts[size] : words.unknown },
    { term: words.factTerms.worksCouncil, value: yesNo(worksCouncil) },
    { term: words.factTerms.clientCouncil, value: yesNo(clientCouncil) },
    { term: words.factTerms.priorApproval, value: priorApprovalFacts[priorApproval] },
  ];
}

type PeopleProps = { organisationId: string; people: Colleague[]; mayLead: boolean };

function People({ organisationId, people, mayLead }: PeopleProps) {
  return (
    <>
      <DataTable
        caption={words.peopleTitle}
        columns={[
          { id: "name", header: words.name },
          { id: "role", header: words.role },
          { id: "job", header: words.jobTitle },
          { id: "email", header: words.email },
        ]}
        rows={people.map(({ personId, name, role, jobTitle, email }) => ({
          id: personId,
          cells: [
            mayLead ? (
              <Link key="name" prefetch={false} href={colleagueHref(organisationId, personId)}>
                {name}
              </Link>
            ) : (
              name
            ),
            organisationRoleTexts[role].label,
            jobTitle,
            <span key="email" className="wrap-anywhere">
              {email}
            </span>,
          ],
        }))}
      />
      {mayLead && (
        <p className="btn-row mt-5">
          <LinkButton href={`${organisationHref(organisationId)}/mensen/nieuw`}>{words.addPerson}</LinkButton>
        </p>
      )}
    </>
  );
}
