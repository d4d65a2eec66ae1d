import { frameWords } from "@/lib/content/ui/frame-words";

/** A square cut by ditches into uneven plots around one shared plot. */
export function BrandMark() {
  return (
    <>
      <svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.2">
        <path d="M3 4.5 29 3l.5 26L3.500 29.500z" strokeLinejoin="round" />
        <path d="M12.500 4 11.500 11.500M29.300 13.500 21.500 12M19 29.300l1-8M3.300 19.500l8 1" />
        <path className="brand-plot" d="M11.500 11.500 21.500 12 20 21.300 11.300 20.500z" stroke="none" />
      </svg>
      <span>{frameWords.brand}</span>
    </>
  );
}
