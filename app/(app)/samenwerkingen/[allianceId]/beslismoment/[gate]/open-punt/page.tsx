import type { Metadata } from "next";
import { GateFrame } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-frame";
import {
  type GateParams,
  notingPage,
  titled,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { carryPointAction } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/vereiste/[requirement]/actions";
import { NewPointView } from "@/components/alliance/gate/new-point-view";
import { notingWords } from "@/lib/content/alliance/gate/noting-words";

type Props = { params: Promise<GateParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(await params, notingWords.freeTitle);
}

export default async function NewPointPage({ params }: Props) {
  const page = await notingPage(await params, "/open-punt");
  return (
    <GateFrame page={page}>
      <NewPointView gate={page} action={carryPointAction} />
    </GateFrame>
  );
}
