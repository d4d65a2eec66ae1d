import "server-only";
import { z } from "zod";
import { kvkProblems } from "@/lib/content/people/entry-words";
import { readKvkNumber } from "@/lib/domain/people/kvk-number";

/** A KvK number as people type it; eight digits come out. */
export const KvkNumber = z.string().transform((text, check) => {
  const read = readKvkNumber(text);
  if (read.ok) return read.number;
  check.addIssue({ code: "custom", message: kvkProblems[read.reason] });
  return z.NEVER;
});
