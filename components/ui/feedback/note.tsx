import type { ReactNode } from "react";

export function Note({ warn, children }: { warn?: boolean; children: ReactNode }) {
  return <div className={warn ? "note note-warn" : "note"}>{children}</div>;
}
