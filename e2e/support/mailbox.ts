import { expect, type Page } from "@playwright/test";

type Wanted = { to: string; subject: string };
export type Mail = { text: string; link: string; code: string };

/** Opens the demo's mailbox until the mail is there, and reads it. With more than one, the newest. */
export async function readMail(page: Page, { to, subject }: Wanted): Promise<Mail> {
  const mail = page
    .getByRole("row")
    .filter({ has: page.getByRole("cell", { name: to }) })
    .getByRole("link", { name: subject })
    .first();
  await expect(async () => {
    await page.goto("/postvak");
    await expect(mail).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000, intervals: [250] });
  await mail.click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  const text = (await page.getByRole("main").textContent()) ?? "";
  return { text, link: linkIn(text), code: /^\s*(\d{3} ?\d{3})\s*$/m.exec(text)?.[1] ?? "" };
}

/** The address in a mail as a path of this server, so that it works whatever the server is called. */
function linkIn(text: string): string {
  const [address] = /https?:\/\/\S+/.exec(text) ?? [];
  if (!address) return "";
  const { pathname, search } = new URL(address);
  return pathname + search;
}
