"use client";

import { FailedPage } from "@/components/frame/failed-page";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <FailedPage code={error.digest} retry={reset} />;
}
