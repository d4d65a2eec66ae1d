import { Menu } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { BrandMark } from "@/components/frame/brand-mark";
import { type FormAction, FrameFoot, type FramePerson } from "@/components/frame/frame-foot";
import { FrameNav, type NavItem } from "@/components/frame/frame-nav";
import { Breadcrumb, type Crumb } from "@/components/ui/layout/breadcrumb";
import { frameWords } from "@/lib/content/ui/frame-words";

type PageFrameProps = {
  person: FramePerson;
  nav: NavItem[];
  alliance?: { name: string; nav: NavItem[] };
  /** Leave out when the page shows a PageHead with crumbs of its own. */
  crumbs?: Crumb[];
  homeHref?: string;
  helpHref?: string;
  signOut: FormAction;
  children: ReactNode;
};

/** The signed-in frame: side menu on a wide screen, top bar with a folded menu on a narrow one. */
export function PageFrame(props: PageFrameProps) {
  const { homeHref = "/samenwerkingen", crumbs, children } = props;
  return (
    <>
      <header className="topbar">
        <Link prefetch={false} className="brand" href={homeHref}>
          <BrandMark />
        </Link>
        <details className="topbar-menu">
          <summary aria-label={frameWords.menu}>
            <Menu className="icon" aria-hidden="true" />
          </summary>
          <div className="topbar-sheet">
            <Menus {...props} />
          </div>
        </details>
      </header>
      <div className="shell">
        <aside className="side" aria-label={frameWords.mainMenu}>
          <Link prefetch={false} className="brand" href={homeHref}>
            <BrandMark />
          </Link>
          <Menus {...props} />
        </aside>
        <main className="main" id="inhoud" tabIndex={-1}>
          <div className="page">
            {crumbs && <Breadcrumb crumbs={crumbs} />}
            {children}
          </div>
        </main>
      </div>
    </>
  );
}

function Menus({ person, nav, alliance, helpHref = "/hulp", signOut }: PageFrameProps) {
  return (
    <>
      <FrameNav label={frameWords.brand} items={nav} />
      {alliance && <FrameNav label={alliance.name} title={alliance.name} items={alliance.nav} />}
      <FrameFoot person={person} helpHref={helpHref} signOut={signOut} />
    </>
  );
}
