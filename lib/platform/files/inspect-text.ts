/** Tabs and line ends are no control characters here. */
const control = /(?![\t\r\n])\p{Cc}/u;
/** A page or a picture that a browser would run, whatever it is called. */
const markup = /^\s*(<!doctype|<html|<svg|<\?xml|<script)/i;

/** UTF-8 without control characters, and no page or drawing in disguise. */
export function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !control.test(text) && !markup.test(text);
  } catch {
    return false;
  }
}
