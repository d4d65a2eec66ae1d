import type { Metadata } from "next";
import { leftFrom } from "@/app/(app)/samenwerkingen/left";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { LeftNote } from "@/components/alliance/leaving/left-note";
import { ownMenu } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { PortfolioView } from "@/components/overview/portfolio/portfolio-view";
import { currentActor } from "@/lib/access/session";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { readForPage } from "@/lib/web/page-read";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: menuWords.alliances };

export default async function PortfolioPage({ searchParams }: Props) {
  const left = leftFrom(await searchParams);
  const actor = await currentActor("/samenwerkingen");
  const { viewer, rows, now } = await readForPage(() => readPortfolio(actor));
  return (
    <PageFrame
      person={{
        name: viewer.name,
        roleLine: viewer.jobTitle ?? "",
        organisation: viewer.organisations.join(", "),
      }}
      nav={ownMenu("alliances")}
      signOut={signOutAction}
    >
      {left && <LeftNote left={left} />}
      <PortfolioView rows={rows} now={now} />
    </PageFrame>
  );
}
