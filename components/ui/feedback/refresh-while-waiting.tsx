"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { BusyLine } from "@/components/ui/feedback/busy-line";

const everyMs = 2500;
const everySeconds = 5;

/** Looks again until the server shows something else. Without scripts the browser itself reloads. */
export function RefreshWhileWaiting({ children }: { children: string }) {
  const router = useRouter();
  useEffect(() => {
    const again = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(again);
  }, [router]);
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(everySeconds)} />
      </noscript>
      <BusyLine>{children}</BusyLine>
    </>
  );
}
