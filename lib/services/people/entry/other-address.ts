import "server-only";
import { z } from "zod";
import { otherAddressProblems } from "@/lib/content/people/entry-words";
import { parseEmailAddress } from "@/lib/domain/people/email-address";

/** The address of somebody else, as a form brings it: trimmed and in lower case, or a sentence at its field. */
export const OtherAddress = z.string({ error: otherAddressProblems.empty }).transform((text, check) => {
  const parsed = parseEmailAddress(text);
  if (parsed.ok) return parsed.address;
  check.addIssue({ code: "custom", message: otherAddressProblems[parsed.reason] });
  return z.NEVER;
});
