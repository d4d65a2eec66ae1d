import { type BrowserContextOptions, type Page, test as plain } from "@playwright/test";
import { type Watch, watchBrowsers } from "@/e2e/support/watch";
import { openWorld, type World } from "@/e2e/support/world";

export { expect } from "@playwright/test";

/** A phone as most partner contacts hold it. */
export const onPhone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 3,
  isMobile: true,
  hasTouch: true,
};

type PerTest = {
  watch: Watch;
  /** Opens a browser of its own, with nobody signed in: another person, or another device. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
};
type PerWorker = { demoFolder: string; world: World };

/** Every page of every test is watched; `world` arranges what has to be so before the test begins. */
export const test = plain.extend<PerTest, PerWorker>({
  demoFolder: [".data/e2e", { option: true, scope: "worker" }],
  world: [
    async ({ demoFolder }, use) => {
      const world = await openWorld(demoFolder);
      await use(world);
      await world.end();
    },
    { scope: "worker" },
  ],
  watch: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern
    async ({}, use) => {
      const watch = watchBrowsers();
      await use(watch);
      watch.report();
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    watch.over(context);
    await use(context);
  },
  visitor: async ({ browser, watch }, use) => {
    const contexts: Awaited<ReturnType<typeof browser.newContext>>[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      watch.over(context);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});
