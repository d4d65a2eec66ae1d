import type { Metadata } from "next";
import { GateFrame } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-frame";
import {
  type GateParams,
  gatePage,
  mayRemovePaper,
  titled,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { GateView } from "@/components/alliance/gate/gate-view";
import { Papers } from "@/components/document/papers/papers";
import { fileTroubles, isFileTrouble } from "@/lib/content/document/file-words";

type Props = {
  params: Promise<GateParams>;
  /** `stuk`: why a paper was not kept. */
  searchParams: Promise<{ stuk?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  return titled(await params);
}

export default async function GatePage({ params, searchParams }: Props) {
  const page = await gatePage(await params);
  const { stuk } = await searchParams;
  const trouble = typeof stuk === "string" && isFileTrouble(stuk) ? fileTroubles[stuk] : undefined;
  return (
    <GateFrame page={page}>
      <GateView
        gate={page}
        papers={
          <Papers
            place={{ allianceId: page.alliance.allianceId, gate: page.gate }}
            papers={page.papers}
            trouble={trouble}
            mayAdd={page.may.addPaper}
            mayRemove={mayRemovePaper(page)}
          />
        }
      />
    </GateFrame>
  );
}
