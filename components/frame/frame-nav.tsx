import Link from "next/link";

export type NavItem = { label: string; href: string; count?: number; current?: boolean };

/** title: shown above the list, for the pages of one alliance. */
export function FrameNav({ label, title, items }: { label: string; title?: string; items: NavItem[] }) {
  return (
    <nav className="nav" aria-label={label}>
      {title && <p className="nav-title">{title}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <Link prefetch={false} href={item.href} aria-current={item.current ? "page" : undefined}>
              {item.label} {item.count !== undefined && <span className="count">{item.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
