import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signInOutbox } from "@/db/schema/sign-in";
import { closePools, pool } from "@/lib/access/pools";
import { at } from "@/lib/platform/clock";
import { planOverviewMails } from "@/lib/services/overview/overview-mail/plan";
import { sendOverviewMail } from "@/lib/services/overview/overview-mail/send";
import { editProfile } from "@/lib/services/people/profile/profile";
import { purgeSignIn } from "@/lib/services/people/sign-in/purge";
import { readMail } from "@/scripts/testing/mail/read";
import { type MailServer, startMailServer } from "@/scripts/testing/mail/server";
import { type SmallAlliance, settleAlliance } from "@/scripts/testing/small-alliance";

let server: MailServer;
let alliance: SmallAlliance;

beforeAll(async () => {
  server = await startMailServer();
  process.env.SMTP_URL = server.url;
  alliance = await settleAlliance({ partners: 2 });
});
afterAll(() => Promise.all([server.stop(), closePools()]));

const [monday, tuesday, saturday] = [14, 15, 19].map((day) => new Date(`2027-06-${day}T08:00:00Z`)) as [
  ...[Date, Date, Date],
];
const planned = async () =>
  (await pool("auth").select().from(signInOutbox).where(eq(signInOutbox.kind, "overview"))).map((one) => ({
    ...{ id: one.outboxId, personId: one.ref },
  }));
const contact = () => alliance.contacts[1]?.person ?? alliance.manager;

it("is planned once a week, however often and however late we look, and never in the weekend", async () => {
  expect(await at(saturday, planOverviewMails)).toBe(0);
  expect(await at(monday, planOverviewMails)).toBe(2);
  expect(await at(monday, planOverviewMails)).toBe(0);
  await at(tuesday, purgeSignIn);
  expect(await at(tuesday, planOverviewMails)).toBe(0);
  expect(await planned()).toHaveLength(2);
});

it("comes every working day for who wants that, and never for who does not", async () => {
  await editProfile(alliance.manager, { name: "Anna", notify: "daily" });
  await editProfile(contact(), { name: "Bas", notify: "never" });
  const before = await planned();
  expect(await at(tuesday, planOverviewMails)).toBe(1);
  const [fresh] = (await planned()).filter((one) => !before.some((old) => old.id === one.id));
  expect(fresh?.personId).toBe(alliance.manager.personId);
});

it("says what waits for that person, once, and is not sent when nothing waits", async () => {
  for (const { id } of await planned()) {
    await sendOverviewMail(id);
    await sendOverviewMail(id);
  }
  const mails = server.received.splice(0);
  expect(mails.map((one) => one.to[0]).sort()).toHaveLength(2);
  for (const mail of mails) {
    const { text } = readMail(mail.raw);
    expect(text).toContain("Beste Anna,");
    expect(text).toContain("Open de eerste ronde van de samenwerkingschecker, gewoon alliantie, sinds");
    expect(text).toContain("/aandacht");
    expect(text).toContain("/instellingen");
  }
});
