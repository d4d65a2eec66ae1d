"use client";

import { useEffect, useState } from "react";
import type { KeeperState } from "@/components/execution/survey/keeping/answer-keeper";

/** Leaves for a page that reads from the server, as soon as everything has arrived there. */
export function useLeaving(state: KeeperState, address: string): () => void {
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    if (!leaving || state.phase === "sending" || state.phase === "retrying") return;
    if (state.phase === "idle") location.assign(address);
    setLeaving(false);
  }, [leaving, state, address]);
  return () => setLeaving(true);
}
