import type { Metadata } from "next";
import { confirmLinkAction } from "@/app/(public)/aanmelden/actions";
import { SignInFrame } from "@/components/frame/sign-in-frame";
import { LinkForm } from "@/components/people/link-form";
import { LinkButton } from "@/components/ui/actions/link-button";
import { readVisitor } from "@/lib/access/sign-in-visitor";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { readSignInLink } from "@/lib/services/people/sign-in/confirm-link";

export const metadata: Metadata = { title: signInWords.link.title };

export default async function LinkPage({ params }: PageProps<"/aanmelden/link/[token]">) {
  const [visitor, { token }] = await Promise.all([readVisitor(), params]);
  const found = await readSignInLink(visitor, token);
  if (!found) return <DeadLink />;
  const words = signInWords.link;
  return (
    <SignInFrame>
      <h1>{words.title}</h1>
      <p className="lede">{words.lede(found.name)}</p>
      {found.needsCode && <p className="mt-4">{words.whyCode[found.needsCode]}</p>}
      <LinkForm
        confirm={confirmLinkAction}
        token={token}
        name={found.name}
        needsCode={found.needsCode !== null}
      />
    </SignInFrame>
  );
}

function DeadLink() {
  const words = signInWords.link;
  return (
    <SignInFrame>
      <h1>{words.deadTitle}</h1>
      <p className="lede">{words.dead}</p>
      <p className="btn-row mt-5">
        <LinkButton kind="act" href="/aanmelden">
          {words.again}
        </LinkButton>
      </p>
    </SignInFrame>
  );
}
