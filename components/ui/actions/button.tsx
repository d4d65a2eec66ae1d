import type { ComponentProps, ReactNode } from "react";

export type ButtonKind = "act" | "edge" | "quiet" | "decide" | "danger";

type Look = { kind?: ButtonKind; small?: boolean; className?: string; children: ReactNode };
type ButtonProps = Look & Omit<ComponentProps<"button">, keyof Look>;

export function buttonClass({ kind = "edge", small = false, className }: Omit<Look, "children">): string {
  return ["btn", `btn-${kind}`, small && "btn-small", className].filter(Boolean).join(" ");
}

export function Button({ kind, small, className, type = "button", children, ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass({ kind, small, className })} {...rest}>
      {children}
    </button>
  );
}
