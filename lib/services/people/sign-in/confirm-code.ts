import "server-only";
import { z } from "zod";
import type { Visitor } from "@/lib/access/sign-in-visitor";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { readCode } from "@/lib/domain/people/sign-in-code";
import { codesPerVisitor, notCounted, type TooMany, tooMany } from "@/lib/services/people/sign-in/limits";
import { type NotRedeemed, redeem, type SignedIn } from "@/lib/services/people/sign-in/redeem";

export const Code = z.string({ error: signInWords.codeMissing }).transform((text, check) => {
  const code = readCode(text);
  if (code) return code;
  check.addIssue({ code: "custom", message: signInWords.codeOdd });
  return z.NEVER;
});
export const SignInCode = z.object({ code: Code });

/** Signs in with the code from the mail, in the browser that asked for it. */
export async function confirmCode(
  visitor: Visitor,
  { code }: z.output<typeof SignInCode>,
): Promise<SignedIn | NotRedeemed | TooMany> {
  const wait = await tooMany([codesPerVisitor, visitor.address]);
  if (wait) return wait;
  if (!visitor.asked) return { ok: false, reason: "expired" };
  const { requestId, path } = visitor.asked;
  const signedIn = await redeem(
    { requestId, code },
    { replaces: visitor.sessionToken, browser: visitor.browser, path },
  );
  if (signedIn.ok) await notCounted([codesPerVisitor, visitor.address]);
  return signedIn;
}
