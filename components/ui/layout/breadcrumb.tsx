import Link from "next/link";
import { frameWords } from "@/lib/content/ui/frame-words";

export type Crumb = { label: string; href?: string };

/** The last crumb is the page itself and carries no link. */
export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label={frameWords.breadcrumb}>
      <ol className="crumbs">
        {crumbs.map((crumb) => (
          <li key={crumb.label} aria-current={crumb.href ? undefined : "page"}>
            {crumb.href ? (
              <Link prefetch={false} href={crumb.href}>
                {crumb.label}
              </Link>
            ) : (
              crumb.label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
