import Link from "next/link";
import { handOverHref, leaveHref, stopHref } from "@/components/alliance/alliance-paths";
import { Section } from "@/components/ui/layout/section";
import { leavingLinkWords as words } from "@/lib/content/alliance/leaving/ending-words";
import type { AllianceRole } from "@/lib/domain/alliance/role";

/** The ways out of an alliance, for the page about partners and people. */
export function LeavingLinks({ allianceId, roles }: { allianceId: string; roles: AllianceRole[] }) {
  const ways = [
    ...(roles.includes("alliance-manager")
      ? [{ label: words.handOver, href: handOverHref(allianceId) }]
      : []),
    { label: words.leave, href: leaveHref(allianceId) },
    { label: words.stop, href: stopHref(allianceId) },
  ];
  return (
    <Section id="stoppen" title={words.title}>
      <ul>
        {ways.map(({ label, href }) => (
          <li key={href} className="mt-3">
            <Link prefetch={false} href={href}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
