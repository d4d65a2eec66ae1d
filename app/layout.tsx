import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { fontClasses } from "@/app/fonts";
import "@/app/globals.css";
import { frameWords } from "@/lib/content/ui/frame-words";
import { themeCookie, themeKept } from "@/lib/domain/people/theme";

export const metadata: Metadata = {
  title: { template: `%s - ${frameWords.brand}`, default: frameWords.brand },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page made ahead of time carries no nonce, so its scripts would be refused.
  await connection();
  const theme = themeKept((await cookies()).get(themeCookie)?.value);
  return (
    <html lang="nl" data-theme={theme === "system" ? undefined : theme} className={fontClasses}>
      <body>
        <a className="skip" href="#inhoud">
          {frameWords.skip}
        </a>
        {children}
      </body>
    </html>
  );
}
