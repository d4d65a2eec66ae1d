import { gateHref } from "@/components/alliance/alliance-paths";
import type { LetterFacts } from "@/components/alliance/gate/letter/decision-facts";
import { LetterFrame } from "@/components/frame/letter/letter-frame";
import { LinkButton } from "@/components/ui/actions/link-button";
import { letterWords as words } from "@/lib/content/alliance/gate/decision-words";

type CalmLetterProps = {
  letter: LetterFacts;
  title: string;
  text: string;
  /** The one thing to do instead. */
  ways?: { label: string; href: string }[];
};

/** There is nothing to decide here, or not yet: says why, and where to go. */
export function CalmLetter({ letter, title, text, ways = [] }: CalmLetterProps) {
  const { alliance, gate, viewer } = letter;
  return (
    <LetterFrame
      alliance={alliance.name}
      sub={words.sub(alliance.partners)}
      facts={[{ term: words.to, lines: [viewer.name] }]}
    >
      <div className="mt-6">
        <h1>{title}</h1>
        <p className="lede max-w-measure">{text}</p>
        <p className="btn-row mt-6">
          {ways.map(({ label, href }) => (
            <LinkButton key={href} kind="act" href={href}>
              {label}
            </LinkButton>
          ))}
          <LinkButton kind={ways.length > 0 ? "quiet" : "edge"} href={gateHref(alliance.allianceId, gate)}>
            {words.toGate}
          </LinkButton>
        </p>
      </div>
    </LetterFrame>
  );
}
