"use client";

import { useEffect, useRef } from "react";
import { formWords } from "@/lib/content/ui/form-words";

export type FieldProblem = { fieldId: string; message: string };

/** Takes the focus when it appears; the wording of each line is the wording at the field. */
export function ErrorSummary({ problems, title }: { problems: FieldProblem[]; title?: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  useFaultTitle(problems.length > 0);
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? formWords.errorCount(problems.length)}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.fieldId}>
            <a href={`#${problem.fieldId}`}>{problem.message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who lands on the page hears its title first. */
function useFaultTitle(fault: boolean): void {
  useEffect(() => {
    const title = document.title;
    if (!fault || title.startsWith(formWords.errorPrefix)) return undefined;
    const faulty = `${formWords.errorPrefix} ${title}`;
    document.title = faulty;
    return () => {
      if (document.title === faulty) document.title = title;
    };
  }, [fault]);
}
