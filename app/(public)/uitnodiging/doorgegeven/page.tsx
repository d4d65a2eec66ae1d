import type { Metadata } from "next";
import { BareFrame } from "@/components/frame/bare-frame";
import { handOnWords as words } from "@/lib/content/alliance/joining/answer-words";

export const metadata: Metadata = { title: words.doneTitle };

/** Without a word about which invitation: the link that led here is dead, and this address is anybody's. */
export default function HandedOnPage() {
  return (
    <BareFrame>
      <h1 className="mt-7">{words.doneTitle}</h1>
      <p className="lede">{words.done}</p>
      <p className="mt-4">{words.doneNext}</p>
    </BareFrame>
  );
}
