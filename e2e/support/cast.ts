import { expect, type Page } from "@playwright/test";
import { people } from "@/scripts/story/cast";

/** The people with a button of their own on the sign-in page of the demo. */
export type DemoPerson = "marieke" | "sanne" | "bram";

/** Signs in with one click on the demo button; `path` is where the visit begins. */
export async function signIn(page: Page, person: DemoPerson, path = "/samenwerkingen"): Promise<void> {
  await page.goto(`/aanmelden?naar=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: people[person].name }).click();
  await expect(page).toHaveURL(path);
}
