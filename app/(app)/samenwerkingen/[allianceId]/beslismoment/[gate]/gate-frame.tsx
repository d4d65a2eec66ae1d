import type { ReactNode } from "react";
import { signOutAction } from "@/app/(public)/aanmelden/actions";
import { MemberFrame } from "@/components/alliance/member-frame";
import type { GatePage } from "@/lib/services/alliance/gate/read";

/** The frame of every page at a gate but the director's letter. */
export function GateFrame({ page, children }: { page: GatePage; children: ReactNode }) {
  return (
    <MemberFrame viewer={page.viewer} alliance={page.alliance} place="phases" signOut={signOutAction}>
      {children}
    </MemberFrame>
  );
}
