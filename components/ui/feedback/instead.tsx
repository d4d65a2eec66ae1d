import { LinkButton } from "@/components/ui/actions/link-button";

export type Way = {
  label: string;
  href: string;
  /** Possible, but not what most people come for. */
  aside?: boolean;
};
type InsteadProps = { title: string; text: string; act?: Way; back: Way };

/** Why something cannot be done now, and the one thing to do instead. */
export function Instead({ title, text, act, back }: InsteadProps) {
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{text}</p>
      <p className="btn-row mt-5">
        {act && (
          <LinkButton kind={act.aside ? "edge" : "act"} href={act.href}>
            {act.label}
          </LinkButton>
        )}
        <LinkButton kind={act ? "quiet" : "edge"} href={back.href}>
          {back.label}
        </LinkButton>
      </p>
    </>
  );
}
