import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { BareFrame } from "@/components/frame/bare-frame";
import { ownMenu } from "@/components/frame/own-menu";
import { PageFrame } from "@/components/frame/page-frame";
import { type Circle, WhoSees } from "@/components/overview/who-sees";
import type { Action, Role } from "@/lib/access/policy";
import { rightsOf } from "@/lib/access/rights";
import { optionalActor } from "@/lib/access/session";
import { rightTexts, whoSeesWords as words } from "@/lib/content/overview/who-sees-words";
import { allianceRoles } from "@/lib/domain/alliance/role";
import { organisationRoles } from "@/lib/domain/people/organisation-role";
import { readProfile } from "@/lib/services/people/profile/read";
import { readForPage } from "@/lib/web/page-read";

export const metadata: Metadata = { title: words.title };

const inWords = (actions: readonly Action[]): string[] =>
  actions.flatMap((action) => rightTexts[action] ?? []);

/** Read from the policy itself, so that the words say what the server does. */
function circle<R extends Role>(roles: readonly R[], names: Record<R, string>): Circle {
  const { all, more } = rightsOf(roles);
  return {
    everyone: inWords(all),
    roles: more.map((one) => ({
      name: words.together(roles.filter((role) => one.roles.includes(role)).map((role) => names[role])),
      rights: inWords(one.actions),
    })),
  };
}

const colleagues = organisationRoles.map((role) => `organisation-${role}` as const);

/** For everybody: who thinks about joining wants to know it before. */
export default function WhoSeesPage() {
  return (
    <Framed>
      <WhoSees
        inAlliance={circle(allianceRoles, words.roles)}
        inOrganisation={circle(colleagues, words.organisationRoles)}
      />
    </Framed>
  );
}

async function Framed({ children }: { children: ReactNode }) {
  const actor = await optionalActor();
  if (!actor) return <BareFrame foot={<Link href="/hulp">{words.toHelp}</Link>}>{children}</BareFrame>;
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
      {children}
    </PageFrame>
  );
}
