import type { Metadata } from "next";
import { MessagePage } from "@/components/frame/message-page";
import { LinkButton } from "@/components/ui/actions/link-button";
import { errorPageWords } from "@/lib/content/ui/error-page-words";

const words = errorPageWords.notFound;

export const metadata: Metadata = { title: words.title };

export default function NotFound() {
  return (
    <MessagePage title={words.title} text={words.text}>
      <p className="btn-row mt-5">
        <LinkButton kind="act" href="/">
          {words.action}
        </LinkButton>
      </p>
    </MessagePage>
  );
}
