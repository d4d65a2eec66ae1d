import type { Metadata } from "next";
import { MessagePage } from "@/components/frame/message-page";
import { overWords } from "@/lib/content/alliance/joining/letter-words";

const words = overWords.dead;

export const metadata: Metadata = { title: words.title };

export default function InvitationNotFound() {
  return (
    <MessagePage title={words.title} text={words.text}>
      <p className="mt-4">{words.advice}</p>
    </MessagePage>
  );
}
