import Link from "next/link";
import { foundingPaths } from "@/components/alliance/alliance-paths";
import { FoundingForm, type OwnOrganisation } from "@/components/alliance/founding/founding-form";
import type { FormAction as SignOut } from "@/components/frame/frame-foot";
import { ownMenu } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { LinkButton } from "@/components/ui/actions/link-button";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { PageHead } from "@/components/ui/layout/page-head";
import { foundingWords as words } from "@/lib/content/alliance/founding/founding-words";
import { menuWords } from "@/lib/content/alliance/menu-words";
import { listing } from "@/lib/content/listing";
import type { FormAction } from "@/lib/content/web/form-state";

type FoundingPageProps = {
  viewer: { name: string; jobTitle: string | null };
  places: OwnOrganisation[];
  action: FormAction;
  signOut: SignOut;
  /** It runs already and is brought in; else it is new. */
  running: boolean;
};

export function FoundingPage({ viewer, places, action, signOut, running }: FoundingPageProps) {
  const title = running ? words.bringInTitle : words.newTitle;
  return (
    <PageFrame
      person={{
        name: viewer.name,
        roleLine: viewer.jobTitle ?? "",
        organisation: listing(places.map((one) => one.name)),
      }}
      nav={ownMenu("alliances")}
      signOut={signOut}
    >
      <PageHead
        title={title}
        crumbs={[{ label: menuWords.alliances, href: "/samenwerkingen" }, { label: title }]}
      />
      {places.length === 0 ? (
        <EmptyState
          title={words.nobodyTitle}
          text={words.nobodyText}
          action={<LinkButton href="/samenwerkingen">{words.back}</LinkButton>}
        />
      ) : (
        <>
          <p className="lede">{running ? words.bringInLede : words.newLede}</p>
          <p className="mt-4">
            <Link prefetch={false} href={running ? foundingPaths.found : foundingPaths.bringIn}>
              {running ? words.orNew : words.orBringIn}
            </Link>
          </p>
          <FoundingForm organisations={places} action={action} running={running} />
        </>
      )}
    </PageFrame>
  );
}
