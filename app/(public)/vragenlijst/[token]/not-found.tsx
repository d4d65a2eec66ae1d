import type { Metadata } from "next";
import { MessagePage } from "@/components/frame/message-page";
import { linkWords } from "@/lib/content/execution/checker-survey-words";

export const metadata: Metadata = { title: linkWords.title };

export default function LinkNotFound() {
  return (
    <MessagePage title={linkWords.title} text={linkWords.text}>
      <p className="mt-4">{linkWords.advice}</p>
    </MessagePage>
  );
}
