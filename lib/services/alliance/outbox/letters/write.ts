import "server-only";
import type { Transaction } from "@/db/client";
import type { Letter } from "@/lib/platform/mail/letter";

export type PostedLetter = { allianceId: string; ref: string; recipient: string; now: Date };
/** To whom, and the words; no letter when it has nothing to say any more. @throws AppError not-found */
export type WriteLetter = (
  tx: Transaction,
  posted: PostedLetter,
) => Promise<{ to: string; letter: Letter | null }>;
