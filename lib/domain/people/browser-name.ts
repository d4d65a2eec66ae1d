const browsers: [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, "Edge"],
  [/\bOPR\/|\bOpera/, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\b(Headless)?Chrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "Mac"],
  [/\bLinux\b/, "Linux"],
];

/** "Firefox op Windows", by which somebody knows the own sign-ins apart; null when it says neither. */
export function browserName(userAgent: string | null): string | null {
  const text = (userAgent ?? "").slice(0, 500);
  const [browser, system] = [browsers, systems].map((known) => known.find(([mark]) => mark.test(text))?.[1]);
  return browser || system ? [browser, system].filter(Boolean).join(" op ") : null;
}
