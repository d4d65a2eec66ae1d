import "server-only";
import { rateLimit } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { giveBack, type Limit, type Spending, secondsToWait } from "@/lib/platform/rate-limit";

const minute = 60;
/** Mails to one address. Known or not makes no difference. */
export const mailsPerAddress: Limit = { name: "sign-in-mail", points: 5, seconds: 60 * minute };
/** Five tries per mail: at most 75 guesses a day at a million codes, however patient somebody is. */
export const mailsPerAddressADay: Limit = { name: "sign-in-mail-day", points: 15, seconds: 24 * 60 * minute };
/** Room for an office that comes in at nine; each address has a limit of its own. */
export const requestsPerVisitor: Limit = { name: "sign-in-request", points: 60, seconds: 10 * minute };
/** Wrong codes: a right one is given back, as a whole office can stand behind one address. */
export const codesPerVisitor: Limit = { name: "sign-in-code", points: 10, seconds: 10 * minute };
export const stepUpMailsPerPerson: Limit = { name: "step-up-mail", points: 10, seconds: 60 * minute };

export type TooMany = { ok: false; reason: "too-many"; minutes: number };

/** Null when within every limit. Counted outside any transaction: a refusal counts too. */
export async function tooMany(...spending: Spending): Promise<TooMany | null> {
  const seconds = await secondsToWait(counts(), spending);
  return seconds > 0 ? { ok: false, reason: "too-many", minutes: Math.ceil(seconds / minute) } : null;
}

/** What was counted for a try that turned out right does not count. */
export const notCounted = (...spending: Spending): Promise<void> => giveBack(counts(), spending);

const counts = () => ({ client: pool("auth"), table: rateLimit });
