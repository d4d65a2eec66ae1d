import { type BrowserContext, expect } from "@playwright/test";

export type Watch = {
  /** Every page of this browser context is listened to. */
  over: (context: BrowserContext) => void;
  /** Trouble that this test makes on purpose. */
  allow: (expected: RegExp) => void;
  /** Fails when anything went wrong that was not allowed. */
  report: () => void;
};

/** Listens for what a visitor does not see: errors in the console, uncaught errors, answers 500 and up. */
export function watchBrowsers(): Watch {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  return {
    over: (context) => {
      context.on("console", (message) => {
        if (message.type() === "error") seen.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on("weberror", (error) => seen.push(`uncaught: ${error.error().message}`));
      context.on("response", (response) => {
        if (response.status() >= 500) seen.push(`answer ${response.status()}: ${response.url()}`);
      });
    },
    allow: (expected) => void allowed.push(expected),
    report: () => {
      const wrong = seen.filter((line) => !allowed.some((one) => one.test(line)));
      expect(wrong, "trouble behind the screen").toEqual([]);
    },
  };
}
