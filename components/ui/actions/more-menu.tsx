"use client";

import { Ellipsis } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { frameWords } from "@/lib/content/ui/frame-words";

/** What is seldom or heavy. A plain details element; the script only adds Escape and closing on a press elsewhere. */
export function MoreMenu({ label = frameWords.more, children }: { label?: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    const closeOutside = (event: PointerEvent) => {
      const element = box.current;
      if (element?.open && event.target instanceof Node && !element.contains(event.target))
        element.open = false;
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);

  const closeOnEscape = (event: KeyboardEvent) => {
    const element = box.current;
    if (event.key !== "Escape" || !element?.open) return;
    element.open = false;
    element.querySelector("summary")?.focus();
  };

  return (
    <details className="more" ref={box} onKeyDown={closeOnEscape}>
      <summary className="btn btn-edge btn-small">
        <Ellipsis className="icon" aria-hidden="true" /> {label}
      </summary>
      <div className="menu">{children}</div>
    </details>
  );
}
