"use client";

import { fontClasses } from "@/app/fonts";
import "@/app/globals.css";
import { FailedPage } from "@/components/frame/failed-page";
import { errorPageWords } from "@/lib/content/ui/error-page-words";

type GlobalErrorProps = { error: Error & { digest?: string } };

/** Stands in for the whole page when the root layout itself fails. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="nl" className={fontClasses}>
      <head>
        <title>{errorPageWords.failed.title}</title>
      </head>
      <body>
        <FailedPage code={error.digest} />
      </body>
    </html>
  );
}
