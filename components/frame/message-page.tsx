import type { ReactNode } from "react";
import { BareFrame } from "@/components/frame/bare-frame";
import { DocumentTitle } from "@/components/ui/layout/document-title";
import { frameWords } from "@/lib/content/ui/frame-words";

/** One sentence on what happened, whether data is safe, and what to do. */
export function MessagePage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <BareFrame>
      <DocumentTitle text={`${title} - ${frameWords.brand}`} />
      <h1 className="mt-7">{title}</h1>
      <p className="lede">{text}</p>
      {children}
    </BareFrame>
  );
}
