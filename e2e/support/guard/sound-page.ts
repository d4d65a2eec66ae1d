import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectContrast } from "@/e2e/support/accessibility";

const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const narrowest = { width: 320, height: 640 };

/** What holds for every page in every state, in light and dark, on a desk and on a phone. */
export async function expectSound(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/Meent$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  for (const size of [wide, phone]) {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectContrast(page);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await expectAccessible(page);
  }
  for (const size of [phone, narrowest]) {
    await page.setViewportSize(size);
    await expectNoSidewaysScroll(page);
  }
  if ((await unfold(page)) === 0) return;
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond, `pixels too wide at ${page.viewportSize()?.width}`).toBeLessThanOrEqual(0);
}

/** Opens everything that can be folded, and says how much that was. */
const unfold = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const folded = [...document.querySelectorAll("details:not([open])")];
    for (const one of folded) one.setAttribute("open", "");
    return folded.length;
  });
