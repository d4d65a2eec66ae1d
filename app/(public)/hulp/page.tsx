import type { Metadata } from "next";
import Link from "next/link";
import { BareFrame } from "@/components/frame/bare-frame";
import { helpWords as words } from "@/lib/content/ui/help-words";

export const metadata: Metadata = { title: words.title };

export default function HelpPage() {
  return (
    <BareFrame foot={<Link href="/samenwerkingen">{words.back}</Link>}>
      <h1 className="mt-7">{words.title}</h1>
      <p className="lede">{words.lede}</p>
      {words.answers.map(({ question, answer }) => (
        <section key={question} className="mt-5">
          <h2>{question}</h2>
          <p className="mt-1">{answer}</p>
        </section>
      ))}
      <p className="mt-5">
        <Link prefetch={false} href="/wie-ziet-wat">
          {words.whoSees}
        </Link>
      </p>
      <section className="section">
        <h2>{words.contactTitle}</h2>
        <p className="mt-1">{words.contact}</p>
      </section>
    </BareFrame>
  );
}
