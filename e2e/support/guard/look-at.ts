import type { Page } from "@playwright/test";
import { sessionCookie } from "@/e2e/support/guard/demo";
import type { Place } from "@/e2e/support/guard/places";
import { expectSound } from "@/e2e/support/guard/sound-page";
import { expect } from "@/e2e/support/test";
import type { Watch } from "@/e2e/support/watch";

type Visit<Facts> = {
  page: Page;
  origin: string;
  watch: Watch;
  facts: Facts;
  /** Token of a session; nobody is signed in without one. */
  session?: string;
};

/** Opens a page in its state, and holds it against what every page must be. */
export async function lookAt<Facts>(place: Place<Facts>, visit: Visit<Facts>): Promise<void> {
  const { page, origin, watch, facts, session } = visit;
  // The browser writes every answer that is not a success in its console, the page itself included.
  if (place.status) watch.allow(new RegExp(`status of ${place.status} |^answer ${place.status}: `));
  // React tells the console what its error page stands in for.
  if (place.status === 500) watch.allow(/^console: /);
  if (session) await page.context().addCookies([{ name: sessionCookie, value: session, url: origin }]);
  const response = await page.goto(place.at(facts));
  if (!place.bring) expect(response?.status()).toBe(place.status ?? 200);
  await place.bring?.(page);
  if (place.refreshes) await expect(() => expectSound(page)).toPass({ timeout: 60_000 });
  else await expectSound(page);
}

export const nameOf = ({ route, state }: Place<never>): string => `The page ${route} ${state} is sound`;
