import type { Metadata } from "next";
import { forbidden, notFound } from "next/navigation";
import { GateFrame } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-frame";
import {
  type GateParams,
  gatePage,
  mayRemovePaper,
  titled,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { removePaperAction } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/stukken/[fileId]/actions";
import { gateCrumbs } from "@/components/alliance/gate/gate-paths";
import { RemovePaper } from "@/components/document/papers/remove-paper";
import { PageHead } from "@/components/ui/layout/page-head";
import { paperWords as words } from "@/lib/content/document/paper-words";

type Props = { params: Promise<GateParams & { fileId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(await params, words.pageTitle);
}

export default async function RemovePaperPage({ params }: Props) {
  const { fileId, ...given } = await params;
  const page = await gatePage(given, `/stukken/${fileId}`);
  const paper = page.papers.find((one) => one.fileId === fileId);
  if (!paper) notFound();
  if (!mayRemovePaper(page)(paper)) forbidden();
  const { allianceId } = page.alliance;
  return (
    <GateFrame page={page}>
      <PageHead
        title={words.removeTitle(paper.name)}
        crumbs={gateCrumbs(page.alliance, page.gate, words.pageTitle)}
      />
      <p className="lede">{words.removeText}</p>
      <RemovePaper place={{ allianceId, gate: page.gate }} fileId={fileId} action={removePaperAction} />
    </GateFrame>
  );
}
