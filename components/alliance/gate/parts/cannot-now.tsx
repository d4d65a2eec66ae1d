import { LinkButton } from "@/components/ui/actions/link-button";

type CannotNowProps = { title: string; text: string; back: { label: string; href: string } };

/** Why something cannot be done now, and the way back. */
export function CannotNow({ title, text, back }: CannotNowProps) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{text}</p>
      <p className="btn-row mt-5">
        <LinkButton kind="act" href={back.href}>
          {back.label}
        </LinkButton>
      </p>
    </>
  );
}
