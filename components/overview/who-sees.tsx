import { Section } from "@/components/ui/layout/section";
import { whoSeesWords as words } from "@/lib/content/overview/who-sees-words";

type RoleRights = { name: string; rights: string[] };
type WhoSeesProps = { inAlliance: RoleRights[]; inOrganisation: RoleRights[] };

export function WhoSees({ inAlliance, inOrganisation }: WhoSeesProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede}</p>
      <Plain id="antwoorden" title={words.answersTitle} lines={words.answers} />
      <Roles id="samenwerking" title={words.inAlliance} roles={inAlliance} />
      <Roles id="organisatie" title={words.inOrganisation} roles={inOrganisation} />
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

function Roles({ id, title, roles }: { id: string; title: string; roles: RoleRights[] }) {
  return (
    <Section id={id} title={title}>
      <div className="max-w-measure">
        {roles.map(({ name, rights }) => (
          <div key={name} className="mt-5">
            <h3>{name}</h3>
            <p className="ink-3">{words.may}</p>
            <ul className="list-disc pl-5">
              {rights.map((right) => (
                <li key={right}>{right}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
