import type { Metadata } from "next";
import { endOtherSignInsAction } from "@/app/(app)/instellingen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu, ownPaths } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { SignInList } from "@/components/people/settings/sign-in-list";
import { currentActor } from "@/lib/access/session";
import { settingsWords as words } from "@/lib/content/people/settings-words";
import { listSignIns } from "@/lib/services/people/sessions/sessions";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.listTitle };

export default async function SignInsPage() {
  const actor = await currentActor("/instellingen/aanmeldingen");
  const signIns = await readForPage(() => listSignIns(actor));
  return (
    <PageFrame
      person={{ name: signIns.email, roleLine: "", organisation: "" }}
      nav={ownMenu("settings")}
      crumbs={[{ label: words.title, href: ownPaths.settings }, { label: words.listTitle }]}
      signOut={signOutAction}
    >
      <SignInList {...signIns} endOthers={endOtherSignInsAction} />
    </PageFrame>
  );
}
