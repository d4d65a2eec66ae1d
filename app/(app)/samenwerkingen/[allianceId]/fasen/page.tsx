import type { Metadata } from "next";
import { PhasesFrame } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-frame";
import { type PhasesProps, phasesPage } from "@/app/(app)/samenwerkingen/[allianceId]/fasen/phases-page";
import { PhasesView } from "@/components/alliance/phases/phases-view";
import { menuWords } from "@/lib/content/alliance/menu-words";

export const metadata: Metadata = { title: menuWords.phases };

export default async function PhasesPage(props: PhasesProps) {
  const page = await phasesPage(props);
  return (
    <PhasesFrame page={page}>
      <PhasesView facts={page} />
    </PhasesFrame>
  );
}
