import type { Metadata } from "next";
import { endOtherSignInsAction } from "@/app/(app)/instellingen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu, ownPaths } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { signInsHref } from "@/components/people/settings/settings-paths";
import { SignInList } from "@/components/people/settings/sign-in-list";
import { currentActor } from "@/lib/access/session";
import { settingsWords as words } from "@/lib/content/people/settings-words";
import { listSignIns } from "@/lib/services/people/sessions/list";
import { readForPage } from "@/lib/web/page-read";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: words.listTitle };

export default async function SignInsPage({ searchParams }: Props) {
  const ended = Number((await searchParams).beeindigd);
  const actor = await currentActor(signInsHref());
  const signIns = await readForPage(() => listSignIns(actor));
  return (
    <PageFrame
      person={{ name: signIns.name, roleLine: signIns.email, organisation: "" }}
      nav={ownMenu("settings")}
      crumbs={[{ label: words.title, href: ownPaths.settings }, { label: words.listTitle }]}
      signOut={signOutAction}
    >
      <SignInList
        {...signIns}
        ended={Number.isSafeInteger(ended) && ended > 0 ? ended : 0}
        endOthers={endOtherSignInsAction}
      />
    </PageFrame>
  );
}
