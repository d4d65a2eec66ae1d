import type { Metadata } from "next";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { PortfolioView } from "@/components/overview/portfolio-view";
import { currentActor } from "@/lib/access/session";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: menuWords.alliances };

export default async function PortfolioPage() {
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
      <PortfolioView rows={rows} now={now} />
    </PageFrame>
  );
}
