import type { Metadata } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { chooseThemeAction, editProfileAction } from "@/app/(app)/instellingen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu, ownPaths } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { ProfileForm } from "@/components/people/settings/profile-form";
import { signInsHref, whoSeesHref } from "@/components/people/settings/settings-paths";
import { ThemeForm } from "@/components/people/settings/theme-form";
import { Section } from "@/components/ui/layout/section";
import { currentActor } from "@/lib/access/session";
import { settingsWords as words } from "@/lib/content/people/settings-words";
import { themeCookie, themeKept } from "@/lib/domain/people/theme";
import { readProfile } from "@/lib/services/people/profile/read";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.title };

export default async function SettingsPage() {
  const actor = await currentActor(ownPaths.settings);
  const { viewer, name, notify } = await readForPage(() => readProfile(actor));
  const theme = themeKept((await cookies()).get(themeCookie)?.value);
  return (
    <PageFrame
      person={{
        name: viewer.name,
        roleLine: viewer.jobTitle ?? "",
        organisation: viewer.organisations.join(", "),
      }}
      nav={ownMenu("settings")}
      signOut={signOutAction}
    >
      <h1>{words.title}</h1>
      <Section id="jij" title={words.profileTitle}>
        <ProfileForm name={name} notify={notify} action={editProfileAction} />
      </Section>
      <Section id="weergave" title={words.looksTitle}>
        <ThemeForm theme={theme} action={chooseThemeAction} />
      </Section>
      <Section id="aanmeldingen" title={words.signInsTitle}>
        <p className="ink-2">{words.signInsText}</p>
        <p className="mt-4">
          <Link prefetch={false} href={signInsHref()}>
            {words.toSignIns}
          </Link>
        </p>
      </Section>
      <Section id="meer" title={words.more}>
        <ul>
          <li>
            <Link prefetch={false} href={ownPaths.organisations}>
              {words.toOrganisations}
            </Link>
          </li>
          <li className="mt-3">
            <Link prefetch={false} href={whoSeesHref}>
              {words.toWhoSees}
            </Link>
          </li>
        </ul>
      </Section>
    </PageFrame>
  );
}
