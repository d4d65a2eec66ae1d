"use client";

import { useState } from "react";
import { Button } from "@/components/ui/actions/button";
import { ErrorSummary, type FieldProblem } from "@/components/ui/fields/error-summary";

/** Behind a button, because the summary takes the focus as soon as it appears. */
export function ProblemsSample({ problems }: { problems: FieldProblem[] }) {
  const [shown, setShown] = useState(false);
  if (shown) return <ErrorSummary problems={problems} />;
  return (
    <p className="btn-row mb-5">
      <Button small onClick={() => setShown(true)}>
        Toon de foutenlijst
      </Button>
    </p>
  );
}
