import type { Metadata } from "next";
import { foundAllianceAction } from "@/app/(app)/samenwerkingen/nieuw/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { FoundingPage } from "@/components/alliance/founding/founding-page";
import { currentActor } from "@/lib/access/session";
import { foundingWords as words } from "@/lib/content/alliance/founding/founding-words";
import { ownPlaces } from "@/lib/services/people/organisation/own-places";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.newTitle };

export default async function NewAlliancePage() {
  const actor = await currentActor("/samenwerkingen/nieuw");
  const places = await readForPage(() => ownPlaces(actor));
  return (
    <FoundingPage places={places} action={foundAllianceAction} signOut={signOutAction} running={false} />
  );
}
