import type { ReactNode } from "react";
import { Section } from "@/components/ui/layout/section";

type FormSectionProps = { id: string; title: string; text?: string; children: ReactNode };

/** Fields that belong together, at reading width; the text says what they are for. */
export function FormSection({ id, title, text, children }: FormSectionProps) {
  return (
    <Section id={id} title={title}>
      <div className="max-w-measure">
        {text && <p className="ink-2 mb-5">{text}</p>}
        {children}
      </div>
    </Section>
  );
}
