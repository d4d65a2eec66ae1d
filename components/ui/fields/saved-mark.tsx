import { Check } from "lucide-react";

export function SavedMark({ text }: { text: string }) {
  return (
    <span className="saved" role="status">
      <Check className="icon" aria-hidden="true" /> {text}
    </span>
  );
}
