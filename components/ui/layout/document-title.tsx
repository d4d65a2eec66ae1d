"use client";

import { useEffect } from "react";

/** For pages that a thrown answer puts in place: the framework then leaves the title of the page that threw. */
export function DocumentTitle({ text }: { text: string }) {
  useEffect(() => {
    document.title = text;
  }, [text]);
  return null;
}
