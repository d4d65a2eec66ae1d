import type { Metadata } from "next";
import { foundAllianceAction } from "@/app/(app)/samenwerkingen/nieuw/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { foundingPaths } from "@/components/alliance/alliance-paths";
import { FoundingPage } from "@/components/alliance/founding/founding-page";
import { currentActor } from "@/lib/access/session";
import { foundingWords as words } from "@/lib/content/alliance/founding/founding-words";
import { prepareFounding } from "@/lib/services/alliance/alliance/prepare-found";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.newTitle };

export default async function NewAlliancePage() {
  const actor = await currentActor(foundingPaths.found);
  const page = await readForPage(() => prepareFounding(actor));
  return <FoundingPage {...page} action={foundAllianceAction} signOut={signOutAction} running={false} />;
}
