"use client";

import { MessagePage } from "@/components/frame/message-page";
import { Button } from "@/components/ui/actions/button";
import { errorPageWords } from "@/lib/content/ui/error-page-words";

const words = errorPageWords.failed;

/** code: the digest that also stands in the log. Trying again asks the server anew. */
export function FailedPage({ code }: { code?: string }) {
  return (
    <MessagePage title={words.title} text={words.text}>
      <p className="btn-row mt-5">
        <Button kind="act" onClick={() => window.location.reload()}>
          {words.retry}
        </Button>
        <a className="btn btn-quiet" href="/">
          {words.home}
        </a>
      </p>
      {code && (
        <p className="small ink-2 mt-5">
          {words.code} <strong className="num">{code}</strong>
        </p>
      )}
    </MessagePage>
  );
}
