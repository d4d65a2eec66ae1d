import type { Metadata } from "next";
import { bringInAllianceAction } from "@/app/(app)/samenwerkingen/inbrengen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { foundingPaths } from "@/components/alliance/alliance-paths";
import { FoundingPage } from "@/components/alliance/founding/founding-page";
import { currentActor } from "@/lib/access/session";
import { foundingWords as words } from "@/lib/content/alliance/founding/founding-words";
import { prepareFounding } from "@/lib/services/alliance/alliance/prepare-found";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.bringInTitle };

export default async function BringInPage() {
  const actor = await currentActor(foundingPaths.bringIn);
  const page = await readForPage(() => prepareFounding(actor));
  return <FoundingPage {...page} action={bringInAllianceAction} signOut={signOutAction} running />;
}
