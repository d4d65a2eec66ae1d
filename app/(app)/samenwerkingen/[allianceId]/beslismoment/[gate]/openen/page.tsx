import type { Metadata } from "next";
import { GateFrame } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-frame";
import {
  type GateParams,
  notingPage,
  titled,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { openGateAction } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/openen/actions";
import { OpeningView } from "@/components/alliance/gate/opening-view";
import { openingGateWords } from "@/lib/content/alliance/gate/asking-words";

type Props = { params: Promise<GateParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(await params, openingGateWords.pageTitle);
}

export default async function OpenGatePage({ params }: Props) {
  const page = await notingPage(await params, "/openen");
  return (
    <GateFrame page={page}>
      <OpeningView gate={page} action={openGateAction} />
    </GateFrame>
  );
}
