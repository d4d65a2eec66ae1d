import type { ReactNode } from "react";

/** Views at the left, actions at the right, on one line; a phone puts the actions above the views. */
export function Toolbar({ tabs, children }: { tabs: ReactNode; children: ReactNode }) {
  return (
    <div className="toolbar">
      {tabs}
      <div className="btn-row">{children}</div>
    </div>
  );
}
