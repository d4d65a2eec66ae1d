"use client";

import { SubmitButton } from "@/components/ui/actions/submit-button";

const SHOWN_MS = 3000;
const answerLate = () => new Promise<void>((done) => setTimeout(done, SHOWN_MS));

export function PendingSample() {
  return (
    <form action={answerLate} className="btn-row">
      <SubmitButton>Verstuur, duurt even</SubmitButton>
    </form>
  );
}
