import type { ReactNode } from "react";

export type TagTone = "plain" | "water" | "ok" | "warn" | "bad" | "brick";

export function Tag({ tone = "plain", children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={tone === "plain" ? "tag" : `tag tag-${tone}`}>{children}</span>;
}
