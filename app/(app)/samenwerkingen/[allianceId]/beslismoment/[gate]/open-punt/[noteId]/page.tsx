import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GateFrame } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-frame";
import {
  type GateParams,
  gatePage,
  titled,
} from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/gate-page";
import { finishPointAction } from "@/app/(app)/samenwerkingen/[allianceId]/beslismoment/[gate]/open-punt/[noteId]/actions";
import { PointView } from "@/components/alliance/gate/point-view";
import { notingWords } from "@/lib/content/alliance/gate/noting-words";

type Props = { params: Promise<GateParams & { noteId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled(await params, notingWords.pointTitle);
}

export default async function PointPage({ params }: Props) {
  const { noteId, ...given } = await params;
  const page = await gatePage(given, `/open-punt/${noteId}`);
  const point = page.visits.flatMap((visit) => visit.points).find((one) => one.noteId === noteId);
  if (!point) notFound();
  return (
    <GateFrame page={page}>
      <PointView gate={page} point={point} action={finishPointAction} />
    </GateFrame>
  );
}
