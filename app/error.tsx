"use client";

import { FailedPage } from "@/components/frame/failed-page";

type ErrorPageProps = { error: Error & { digest?: string } };

export default function ErrorPage({ error }: ErrorPageProps) {
  return <FailedPage code={error.digest} />;
}
