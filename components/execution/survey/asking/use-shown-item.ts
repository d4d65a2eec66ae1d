"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { itemAt } from "@/lib/content/execution/checker-paths";
import type { ItemId } from "@/lib/domain/execution/checker";

type Asked = {
  /** The question that the page was opened with. */
  opened: ItemId;
  question: (item: ItemId) => string;
  /** Gets the focus after every step. */
  headingId: string;
};
type Shown = { item: ItemId; moved: boolean; goTo: (item: ItemId) => void };

/**
 * The question in the address bar. Going on needs no request, so it also works while the network is away; "back" of
 * the browser walks the same way.
 */
export function useShownItem({ opened, question, headingId }: Asked): Shown {
  const item = itemAt(usePathname().split("/").at(-1) ?? "") ?? opened;
  const [settled, setSettled] = useState({ item, moved: false });
  useEffect(() => {
    if (settled.item === item) return;
    setSettled({ item, moved: true });
    window.scrollTo(0, 0);
    document.getElementById(headingId)?.focus({ preventScroll: true });
  }, [settled, item, headingId]);
  return {
    item,
    moved: settled.moved,
    goTo: (next) => window.history.pushState(null, "", question(next)),
  };
}
