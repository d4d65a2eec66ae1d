import { Section } from "@/components/ui/layout/section";
import { whoSeesWords as words } from "@/lib/content/overview/who-sees-words";

/** `rights`: what a role may besides what all may. */
type RoleRights = { name: string; rights: string[] };
export type Circle = { everyone: string[]; roles: RoleRights[] };
type WhoSeesProps = { inAlliance: Circle; inOrganisation: Circle };

export function WhoSees({ inAlliance, inOrganisation }: WhoSeesProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <Plain id="antwoorden" title={words.answersTitle} lines={words.answers} />
      <Section id="samenwerking" title={words.inAlliance}>
        <Rights name={words.everyMember} lead={words.may} rights={inAlliance.everyone} />
        <Roles roles={inAlliance.roles} />
      </Section>
      <Section id="organisatie" title={words.inOrganisation}>
        <Rights name={words.everyColleague} lead={words.may} rights={inOrganisation.everyone} />
        <Roles roles={inOrganisation.roles} />
      </Section>
      <Plain id="buiten" title={words.outsideTitle} lines={words.outside} />
    </>
  );
}

function Plain({ id, title, lines }: { id: string; title: string; lines: readonly string[] }) {
  return (
    <Section id={id} title={title}>
      <div className="max-w-measure">
        {lines.map((line) => (
          <p key={line} className="mt-3">
            {line}
          </p>
        ))}
      </div>
    </Section>
  );
}

/** A role that may nothing besides is not named: it is one of everyone. */
function Roles({ roles }: { roles: RoleRights[] }) {
  return roles
    .filter((one) => one.rights.length > 0)
    .map((one) => <Rights key={one.name} {...one} lead={words.mayToo} />);
}

function Rights({ name, lead, rights }: RoleRights & { lead: string }) {
  return (
    <div className="mt-5 max-w-measure">
      <h3>{name}</h3>
      <p className="ink-3">{lead}</p>
      <ul className="list-disc pl-5">
        {rights.map((right) => (
          <li key={right}>{right}</li>
        ))}
      </ul>
    </div>
  );
}
