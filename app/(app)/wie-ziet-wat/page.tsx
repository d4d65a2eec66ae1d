import type { Metadata } from "next";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { ownMenu } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { WhoSees } from "@/components/overview/who-sees";
import { type Action, can, policy, type Role } from "@/lib/access/policy";
import { currentActor } from "@/lib/access/session";
import { rightTexts, whoSeesWords as words } from "@/lib/content/overview/who-sees-words";
import { allianceRoles } from "@/lib/domain/alliance/role";
import { organisationRoles } from "@/lib/domain/people/organisation-role";
import { readProfile } from "@/lib/services/people/profile/profile";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.title };

/** Read from the policy itself, so that the words say what the server does. */
const rightsOf = (role: Role): string[] =>
  (Object.keys(policy) as Action[]).flatMap((action) =>
    can({ roles: [role] }, action) ? (rightTexts[action] ?? []) : [],
  );

export default async function WhoSeesPage() {
  const actor = await currentActor("/wie-ziet-wat");
  const { viewer } = await readForPage(() => readProfile(actor));
  return (
    <PageFrame
      person={{
        name: viewer.name,
        roleLine: viewer.jobTitle ?? "",
        organisation: viewer.organisations.join(", "),
      }}
      nav={ownMenu(null)}
      signOut={signOutAction}
    >
      <WhoSees
        inAlliance={allianceRoles.map((role) => ({ name: words.roles[role], rights: rightsOf(role) }))}
        inOrganisation={organisationRoles.map((role) => ({
          name: words.organisationRoles[role],
          rights: rightsOf(`organisation-${role}`),
        }))}
      />
    </PageFrame>
  );
}
