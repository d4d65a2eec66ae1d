import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { now } from "@/lib/platform/clock";

export type KeptMail = { id: string; to: string; subject: string; text: string; html: string; at: string };

/** Writes the mail as it would have gone out (.eml) and what the mailbox page shows of it (.json). */
export async function keepInMailbox(
  folder: string,
  mail: Omit<KeptMail, "at">,
  message: SendMailOptions,
): Promise<void> {
  const wire = createTransport({ streamTransport: true, buffer: true });
  const sent = await wire.sendMail(message);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept: KeptMail = { ...mail, at: now().toISOString() };
  await replace(join(folder, `${mail.id}.eml`), String(sent.message));
  await replace(join(folder, `${mail.id}.json`), JSON.stringify(kept, null, 2));
}

/** All kept mail, newest first. */
export async function listMailbox(folder: string): Promise<KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(
    names.filter((name) => name.endsWith(".json")).map((name) => readKept(join(folder, name))),
  );
  return mails.sort((a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id));
}

/** @param id of the outbox row; must have been checked to be an id, because it becomes a file name. */
export async function readMailbox(folder: string, id: string): Promise<KeptMail | null> {
  return readKept(join(folder, `${id}.json`)).catch(() => null);
}

async function readKept(file: string): Promise<KeptMail> {
  return JSON.parse(await readFile(file, "utf8")) as KeptMail;
}

/** A reader sees the whole file or none. */
async function replace(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, file);
}
