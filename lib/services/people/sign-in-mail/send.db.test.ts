import postgres from "postgres";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { closePools } from "@/lib/access/pools";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import { at } from "@/lib/platform/clock";
import { requestSignIn } from "@/lib/services/people/sign-in/request";
import { sendSignInMail } from "@/lib/services/people/sign-in-mail/send";
import { superUrl } from "@/scripts/test-database";
import { type MailServer, startMailServer } from "@/scripts/testing/mail/server";

const sql = postgres(superUrl(), { max: 1, onnotice: () => {} });
let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
});
afterEach(() => void server.received.splice(0));
afterAll(() => Promise.all([server.stop(), sql.end(), closePools()]));

async function askedBy(email: string): Promise<string> {
  await ensureSignInUser({ email, name: "Sanne" });
  await requestSignIn({ address: "192.0.2.7", asked: null, sessionToken: null }, { email, naar: undefined });
  const [row] = await sql`
    select o.outbox_id from sign_in_outbox o join sign_in_request r on r.request_id = o.ref
     where r.email = ${email}`;
  return String(row?.outbox_id);
}

it("goes out once, however often its job runs", async () => {
  const outboxId = await askedBy("een@voorbeeld.nl");
  await sendSignInMail(outboxId);
  await sendSignInMail(outboxId);
  expect(server.received.map(({ to }) => to)).toEqual([["een@voorbeeld.nl"]]);
});

it("is dropped when its code would no longer work", async () => {
  const outboxId = await askedBy("twee@voorbeeld.nl");
  await at(new Date(Date.now() + 3_600_000), () => sendSignInMail(outboxId));
  expect(server.received).toEqual([]);
});
