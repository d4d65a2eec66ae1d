import type { ReactNode } from "react";
import { BareFrame } from "@/components/frame/bare-frame";

/** One sentence on what happened, whether data is safe, and what to do. */
export function MessagePage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <BareFrame>
      <h1 className="mt-7">{title}</h1>
      <p className="lede">{text}</p>
      {children}
    </BareFrame>
  );
}
