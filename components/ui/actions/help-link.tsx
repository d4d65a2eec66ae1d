import { frameWords } from "@/lib/content/ui/frame-words";

/** For who is not signed in; a plain link, so that it also works on a page where scripts failed. */
export function HelpLink() {
  return (
    <a className="ink-2" href="/hulp">
      {frameWords.help}
    </a>
  );
}
