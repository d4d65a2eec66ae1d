import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/layout/breadcrumb";

/** menu: a MoreMenu. */
export function PageHead({ title, crumbs, menu }: { title: string; crumbs?: Crumb[]; menu?: ReactNode }) {
  return (
    <div className="page-head">
      {crumbs && <Breadcrumb crumbs={crumbs} />}
      <h1>{title}</h1>
      {menu}
    </div>
  );
}
