import type { ReactNode } from "react";
import type { NamedAlliance } from "@/components/alliance/alliance-paths";
import { movingCrumbs } from "@/components/alliance/phases/moving-paths";
import { PageHead } from "@/components/ui/layout/page-head";
import { Section } from "@/components/ui/layout/section";
import { movingWords as words } from "@/lib/content/alliance/phase-page-words";

type MovingViewProps = {
  alliance: NamedAlliance;
  pageTitle: string;
  title: string;
  lede: string;
  /** What happens then, one sentence a line. */
  lines: readonly string[];
  /** A MovingForm. */
  children: ReactNode;
};

/** Asked once more: what a move brings about. A page of its own, so that it works without scripts. */
export function MovingView({ alliance, pageTitle, title, lede, lines, children }: MovingViewProps) {
  return (
    <>
      <PageHead title={title} crumbs={movingCrumbs(alliance, pageTitle)} />
      <p className="lede">{lede}</p>
      <Section id="gevolgen" title={words.happens}>
        <ul className="max-w-measure list-disc pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {children}
      </Section>
    </>
  );
}
