import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { confirmCodeAction, newCodeAction } from "@/app/(public)/aanmelden/actions";
import { SignInFrame } from "@/components/frame/sign-in-frame";
import { CodeForm } from "@/components/people/code-form";
import { readVisitor } from "@/lib/access/sign-in-visitor";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { isMailedPath } from "@/lib/domain/people/mailed-path";
import { maskedAddress } from "@/lib/domain/people/masked-address";
import { keepsMail } from "@/lib/services/people/mailbox/read";
import { readAskedAddress } from "@/lib/services/people/sign-in/asked-code";

export const metadata: Metadata = { title: signInWords.code.title };

export default async function CodePage({ searchParams }: PageProps<"/aanmelden/code">) {
  const [visitor, { opnieuw }] = await Promise.all([readVisitor(), searchParams]);
  const email = await readAskedAddress(visitor);
  if (!email) redirect("/aanmelden");
  // Whoever has an invitation's link may ask for its code; the address is for its owner to know.
  const shown = isMailedPath(visitor.asked?.path ?? "") ? maskedAddress(email) : email;
  const words = signInWords.code;
  return (
    <SignInFrame>
      <h1>{words.title}</h1>
      <p className="lede">
        {words.sentBefore} <span className="text-ink">{shown}</span>. {words.sentAfter}
      </p>
      <CodeForm
        key={visitor.asked?.requestId}
        confirm={confirmCodeAction}
        again={newCodeAction}
        sentAgain={opnieuw !== undefined}
      />
      <p className="small ink-3 mt-6">
        {words.nothingBefore}{" "}
        <Link href="/aanmelden" className="ink-2">
          {words.otherAddress}
        </Link>
        .
      </p>
      {keepsMail() && (
        <p className="small ink-3 mt-3">
          {words.demoBefore}{" "}
          <Link href="/postvak" className="ink-2">
            {words.mailbox}
          </Link>
          .
        </p>
      )}
    </SignInFrame>
  );
}
