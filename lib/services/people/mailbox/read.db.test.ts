import { mkdtempSync, rmSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { newId } from "@/lib/platform/ids";

const folder = mkdtempSync(join(tmpdir(), "mailbox-"));
afterAll(() => rmSync(folder, { recursive: true }));

const settings = ["MEENT_MAILBOX", "SMTP_URL", "DATABASE_URL", "APP_URL"];
beforeEach(() => {
  for (const variable of settings) delete process.env[variable];
  process.env.MEENT_MAILBOX = join(folder, "mail");
  vi.resetModules();
});

const mail = (subject: string) => ({
  id: newId(),
  to: "sanne@voorbeeld.nl",
  subject,
  text: "Klik op http://localhost:3000/vragenlijst/abc",
  html: "<p>Klik</p>",
});
const mailer = () => import("@/lib/platform/mail/send");
const mailbox = () => import("@/lib/services/people/mailbox/read");

describe("the mailbox of a demo", () => {
  it("is empty before anything was sent", async () => {
    expect(await (await mailbox()).listSentMail()).toEqual([]);
  });

  it("keeps what would have been mailed, newest first, and the same mail once", async () => {
    const { sendMail } = await mailer();
    const [first, second] = [mail("Eerste"), mail("Tweede\r\nBcc: x@y.nl")];
    for (const one of [first, second, second]) await sendMail(one);
    const { listSentMail, readSentMail } = await mailbox();
    const subjects = (await listSentMail()).map(({ subject }) => subject);
    expect(subjects).toEqual(["Tweede Bcc: x@y.nl", "Eerste"]);
    expect(await readSentMail(first.id)).toMatchObject({ to: first.to, text: first.text });
  });

  it("keeps the mail as it would have gone over the wire, for nobody else on this machine to read", async () => {
    const { sendMail } = await mailer();
    const one = mail("Derde");
    await sendMail(one);
    const file = join(folder, "mail", `${one.id}.eml`);
    expect(await readFile(file, "utf8")).toContain(`Message-ID: <${one.id}@localhost>`);
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it.each(["", "../secret", newId(), "x".repeat(100_000)])("does not know mail %.40j", async (id) => {
    const { readSentMail } = await mailbox();
    await expect(readSentMail(id)).rejects.toThrow("not-found");
  });
});

describe("where real mail goes out there is no mailbox", () => {
  const real = { SMTP_URL: "smtp://127.0.0.1:2525" };
  const production = {
    ...real,
    DATABASE_URL: "postgres://app:pw@db/meent",
    APP_URL: "https://meent.example.nl",
  };
  it.each([real, production])("%j", async (variables) => {
    Object.assign(process.env, variables);
    const { listSentMail, readSentMail } = await mailbox();
    await expect(listSentMail()).rejects.toThrow("not-found");
    await expect(readSentMail(newId())).rejects.toThrow("not-found");
  });
});
