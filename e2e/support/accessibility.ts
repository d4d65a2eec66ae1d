import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No violations of WCAG 2.2 A and AA on the page as it is now; a failure names rule and place. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNone(looking(page).withTags(rules), page);
}

/** The same for what another colour scheme can change: nothing but contrast. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNone(looking(page).withRules(["color-contrast", "link-in-text-block"]), page);
}

// The other mode opens a second tab for every look, for frames of other sites: there are none.
const looking = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

/** The next page stands there a moment before its title does. */
async function expectNone(look: AxeBuilder, page: Page): Promise<void> {
  await expect(page).toHaveTitle(/./);
  const { violations } = await look.analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`);
  expect(told, `accessibility of ${new URL(page.url()).pathname}`).toEqual([]);
}
