import type { Metadata } from "next";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu, ownPaths } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { AttentionView } from "@/components/overview/attention-view";
import { currentActor } from "@/lib/access/session";
import { attentionPageWords as words } from "@/lib/content/overview/attention-words";
import { readAttention } from "@/lib/services/overview/attention/read";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.title };

export default async function AttentionPage() {
  const actor = await currentActor(ownPaths.attention);
  const { viewer, rows, now } = await readForPage(() => readAttention(actor));
  return (
    <PageFrame
      person={{
        name: viewer.name,
        roleLine: viewer.jobTitle ?? "",
        organisation: viewer.organisations.join(", "),
      }}
      nav={ownMenu("attention")}
      signOut={signOutAction}
    >
      <AttentionView rows={rows} now={now} />
    </PageFrame>
  );
}
