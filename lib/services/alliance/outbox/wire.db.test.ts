import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roundInvitationWording } from "@/lib/content/mail/round-invitation";
import { newId } from "@/lib/platform/ids";
import { HopelessJob } from "@/lib/platform/jobs/hopeless-job";
import { renderHtml, renderText } from "@/lib/platform/mail/letter";
import { nameInSentence } from "@/lib/platform/mail/names";
import { sendMail } from "@/lib/platform/mail/send";
import { headerOf, readMail } from "@/scripts/testing/mail/read";
import { type MailServer, startMailServer } from "@/scripts/testing/mail/server";

const to = "sanne@voorbeeld.nl";
let server: MailServer;

beforeAll(async () => {
  server = await startMailServer({ refuse: (address) => refusals[address] });
  process.env.SMTP_URL = server.url;
});
afterAll(() => server.stop());

const refusals: Record<string, number> = { "weg@voorbeeld.nl": 550, "later@voorbeeld.nl": 451 };

function invitation(id: string, hostile: string) {
  const name = nameInSentence(hostile);
  const letter = roundInvitationWording({
    name,
    askedBy: name,
    askedFor: name,
    allianceName: name,
    partnerName: name,
    lastDay: new Date("2026-11-20T12:00:00Z"),
    link: "https://meent.example.nl/vragenlijst/abc",
  });
  return { id, to, subject: letter.subject, text: renderText(letter), html: renderHtml(letter) };
}

describe("a mail on the wire", () => {
  it("goes to one person, with HTML and text, an id of its own, and asks for no automatic answer", async () => {
    const id = newId();
    await sendMail(invitation(id, "Marieke"));
    const [mail] = server.received.splice(0);
    const { headers, text, html } = readMail(mail?.raw ?? "");
    expect(mail?.to).toEqual([to]);
    expect(headerOf(headers, "message-id")).toBe(`<${id}@localhost>`);
    expect(headerOf(headers, "auto-submitted")).toBe("auto-generated");
    expect(headerOf(headers, "subject")).toBe("Hoe loopt de samenwerking Marieke?");
    expect(text).toContain("https://meent.example.nl/vragenlijst/abc");
    expect(text).toContain("tot en met vrijdag 20 november 2026");
    expect(html).toContain('href="https://meent.example.nl/vragenlijst/abc"');
    expect(html).not.toMatch(/<img|src=|url\(/);
  });

  it("stays one mail to one person, escaped, whatever people and organisations are called", async () => {
    const nasty = fc.constantFrom(
      '"><script>alert(1)</script>',
      "Jan\r\nBcc: iemand@anders.nl\r\n\r\n.\r\nRCPT TO:<x@y.nl>",
      "\u202eגבר\u2069 & <b>",
      "👩‍👧‍👦\ud800\u0000",
      "a@b.nl, c@d.nl; <e@f.nl>",
      "=?utf-8?B?QmNjOiB4QHkubmw=?=",
    );
    const names = fc.tuple(nasty, fc.string({ unit: "binary", maxLength: 200 })).map((two) => two.join(" "));
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        await sendMail(invitation(newId(), name));
        const [mail, ...more] = server.received.splice(0);
        expect(more).toEqual([]);
        expect(mail?.to).toEqual([to]);
        const { headers, html } = readMail(mail?.raw ?? "");
        const recipients = headers.filter(([header]) => ["to", "cc", "bcc"].includes(header));
        expect(recipients).toEqual([["to", to]]);
        expect(headers.filter(([header]) => header === "subject")).toHaveLength(1);
        expect(html).not.toMatch(/<(script|b)>|[\u202a-\u202e]/);
        expect(html.match(/<a /g)).toHaveLength(2);
      }),
      { numRuns: 30 },
    );
  });

  const impossible = [
    "",
    "sanne",
    "a@b.nl, c@d.nl",
    "a@b.nl\r\nRCPT TO:<c@d.nl>",
    "Sanne <a@b.nl>",
    '"a b"@c.nl',
    "a@b",
    "a@b.nl\u0000",
  ];
  it.each(impossible)("is not sent to %j, which is not one address", async (address) => {
    await expect(sendMail({ ...invitation(newId(), "Jan"), to: address })).rejects.toThrow(HopelessJob);
    expect(server.received).toEqual([]);
  });

  it("is given up when the recipient does not exist, and tried again when the server is busy", async () => {
    const mail = invitation(newId(), "Jan");
    await expect(sendMail({ ...mail, to: "weg@voorbeeld.nl" })).rejects.toThrow(HopelessJob);
    const busy = await sendMail({ ...mail, to: "later@voorbeeld.nl" }).catch((error: unknown) => error);
    expect(busy).toBeInstanceOf(Error);
    expect(busy).not.toBeInstanceOf(HopelessJob);
  });
});
