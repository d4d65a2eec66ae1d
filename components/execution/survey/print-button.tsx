"use client";

import { Button } from "@/components/ui/actions/button";

/** Without scripts there is nothing to press; the browser's own menu prints the same page. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button kind="edge" className="needs-script" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
