import { type Ask, askAt } from "@/e2e/support/guard/ask";
import { type Demo, openDemo } from "@/e2e/support/guard/demo";
import { test as watched } from "@/e2e/support/test";

export { expect } from "@/e2e/support/test";

/** Tests that look at the demo from outside, past the browser, and from behind, past every policy. */
export const test = watched.extend<{ ask: Ask; origin: string }, { demo: Demo }>({
  demo: [
    async ({ demoFolder }, use) => {
      const demo = openDemo(demoFolder);
      await use(demo);
      await demo.end();
    },
    { scope: "worker" },
  ],
  origin: async ({ baseURL }, use) => use(new URL(baseURL ?? "http://localhost").origin),
  ask: async ({ origin }, use) => use(askAt(origin)),
});
