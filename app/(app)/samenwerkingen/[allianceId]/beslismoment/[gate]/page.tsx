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

type Props = { params: Promise<GateParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(await params);
}

export default async function GatePage({ params }: Props) {
  const page = await gatePage(await params);
  return (
    <GateFrame page={page}>
      <GateView
        gate={page}
        papers={
          <Papers
            place={{ allianceId: page.alliance.allianceId, gate: page.gate }}
            papers={page.papers}
            mayAdd={page.may.addPaper}
            mayRemove={mayRemovePaper(page)}
          />
        }
      />
    </GateFrame>
  );
}
