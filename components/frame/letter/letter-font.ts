import localFont from "next/font/local";

/* Apart from the house's other faces, so that only pages with a letter load it. */
const latin = localFont({
  src: "../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--file-letter-latin",
  adjustFontFallback: false,
});
const latinExt = localFont({
  src: "../../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--file-letter-latin-ext",
  adjustFontFallback: false,
  preload: false,
  declarations: [
    { prop: "unicode-range", value: "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+1E00-1E9F, U+1EF2-1EFF" },
  ],
});

export const letterFontClasses = `${latin.variable} ${latinExt.variable}`;
