import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonKind, buttonClass } from "@/components/ui/actions/button";

type LinkButtonProps = {
  href: string;
  kind?: ButtonKind;
  small?: boolean;
  className?: string;
  children: ReactNode;
} & Omit<ComponentProps<typeof Link>, "href" | "className" | "children">;

export function LinkButton({ href, kind, small, className, children, ...rest }: LinkButtonProps) {
  return (
    <Link prefetch={false} href={href} className={buttonClass({ kind, small, className })} {...rest}>
      {children}
    </Link>
  );
}
