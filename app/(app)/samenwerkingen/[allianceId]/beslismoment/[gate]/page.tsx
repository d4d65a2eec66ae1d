import type { Metadata } from "next";
import { GateFrame } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-frame";
import {
  type GateParams,
  gatePage,
  titled,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { GateView } from "@/components/alliance/gate/gate-view";

type Props = { params: Promise<GateParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(await params);
}

export default async function GatePage({ params }: Props) {
  const page = await gatePage(await params);
  return (
    <GateFrame page={page}>
      <GateView gate={page} papers={null} />
    </GateFrame>
  );
}
