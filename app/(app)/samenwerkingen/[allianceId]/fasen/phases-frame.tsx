import type { ReactNode } from "react";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { MemberFrame } from "@/components/alliance/member-frame";
import type { PhasesPage } from "@/lib/services/alliance/phase/read";

export function PhasesFrame({ page, children }: { page: PhasesPage; children: ReactNode }) {
  return (
    <MemberFrame viewer={page.viewer} alliance={page.alliance} place="phases" signOut={signOutAction}>
      {children}
    </MemberFrame>
  );
}
