import type { ReactNode } from "react";
import { BrandMark } from "@/components/frame/brand-mark";
import { PolderPicture } from "@/components/frame/polder/polder-picture";
import { HelpLink } from "@/components/ui/actions/help-link";

type SignInFrameProps = { children: ReactNode };

export function SignInFrame({ children }: SignInFrameProps) {
  return (
    <main className="sign-in" id="inhoud" tabIndex={-1}>
      <div className="sign-in-form">
        <span className="brand">
          <BrandMark />
        </span>
        <div className="sign-in-body">{children}</div>
        <p className="sign-in-foot small ink-3">
          <HelpLink />
        </p>
      </div>
      <div className="polder">
        <PolderPicture />
      </div>
    </main>
  );
}
