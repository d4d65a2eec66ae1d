import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requestCodeAction, signInAsDemoPersonAction } from "@/app/(public)/aanmelden/actions";
import { SignInFrame } from "@/components/frame/sign-in-frame";
import { DemoPeople } from "@/components/people/demo-people";
import { RequestCodeForm } from "@/components/people/request-code-form";
import { optionalActor } from "@/lib/access/session";
import { signInWords } from "@/lib/content/people/sign-in-words";
import { ownPath } from "@/lib/domain/people/own-path";
import { demoPeople } from "@/lib/services/people/sign-in/demo";

export const metadata: Metadata = { title: signInWords.request.title };

export default async function SignInPage({ searchParams }: PageProps<"/aanmelden">) {
  const { naar } = await searchParams;
  const path = ownPath(naar);
  if (await optionalActor()) redirect(path ?? "/");
  const people = await demoPeople();
  return (
    <SignInFrame>
      <h1>{signInWords.request.title}</h1>
      <p className="lede">{signInWords.request.lede}</p>
      <RequestCodeForm action={requestCodeAction} path={path} />
      {people.length > 0 && <DemoPeople people={people} path={path} signIn={signInAsDemoPersonAction} />}
    </SignInFrame>
  );
}
