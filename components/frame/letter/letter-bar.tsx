"use client";

import { useEffect, useState } from "react";
import { panelId } from "@/components/frame/letter/letter-panel";

/** Shown on a phone only. Without scripts it stays; with them it goes while the panel is in sight. */
export function LetterBar({ text, label }: { text: string; label: string }) {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const panel = document.getElementById(panelId);
    if (!panel) return undefined;
    const watch = new IntersectionObserver(([seen]) => setAway(seen?.isIntersecting ?? false));
    watch.observe(panel);
    return () => watch.disconnect();
  }, []);
  return (
    <p className="letter-bar" data-away={away || undefined}>
      <span>{text}</span>
      <a className="btn btn-act btn-small" href={`#${panelId}`}>
        {label}
      </a>
    </p>
  );
}
