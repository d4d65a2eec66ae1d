import type { Metadata } from "next";
import Link from "next/link";
import { editProfileAction } from "@/app/(app)/instellingen/actions";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu, ownPaths } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { ProfileForm } from "@/components/people/settings/profile-form";
import { Section } from "@/components/ui/layout/section";
import { currentActor } from "@/lib/access/session";
import { settingsWords as words } from "@/lib/content/people/settings-words";
import { readProfile } from "@/lib/services/people/profile/profile";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.title };

export default async function SettingsPage() {
  const actor = await currentActor(ownPaths.settings);
  const { viewer, name, notify } = await readForPage(() => readProfile(actor));
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
      <Section id="aanmeldingen" title={words.signInsTitle}>
        <p className="ink-2">{words.signInsText}</p>
        <p className="mt-4">
          <Link prefetch={false} href="/instellingen/aanmeldingen">
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
            <Link prefetch={false} href="/wie-ziet-wat">
              {words.toWhoSees}
            </Link>
          </li>
        </ul>
      </Section>
    </PageFrame>
  );
}
