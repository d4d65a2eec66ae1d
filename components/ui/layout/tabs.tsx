import Link from "next/link";

export type Tab = { label: string; href: string; count?: number; current?: boolean };

/** Views as links, so that the address says which one is shown. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link prefetch={false} key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>
          {tab.label} {tab.count !== undefined && <span className="num">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
