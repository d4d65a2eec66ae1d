import Link from "next/link";
import { frameWords } from "@/lib/content/ui/frame-words";

export type FramePerson = { name: string; roleLine: string; organisation: string };
export type FormAction = (data: FormData) => void | Promise<void>;
type FrameFootProps = { person: FramePerson; helpHref: string; signOut: FormAction };

export function FrameFoot({ person, helpHref, signOut }: FrameFootProps) {
  return (
    <div className="side-foot">
      <Link prefetch={false} href={helpHref}>
        {frameWords.help}
      </Link>
      <span className="who">{person.name}</span>
      <span className="ink-3 tiny">
        {person.roleLine}
        <br />
        {person.organisation}
      </span>
      <form action={signOut}>
        <button type="submit" className="sign-out">
          {frameWords.signOut}
        </button>
      </form>
    </div>
  );
}
