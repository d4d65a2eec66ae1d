import { type MailWording, noReply, orCopy } from "@/lib/content/mail/wording";

export type OverviewFacts = {
  name: string;
  /** One line for each thing that waits, soonest first. */
  lines: string[];
  /** How many more there are. */
  more: number;
  link: string;
  settingsLink: string;
};

export function overviewWording({ name, lines, more, link, settingsLink }: OverviewFacts): MailWording {
  const count = lines.length + more;
  const heading = count === 1 ? "Er wacht één ding op u" : `Er wachten ${count} dingen op u`;
  return {
    subject: heading,
    heading,
    paragraphs: [
      `Beste ${name},`,
      ...lines,
      ...(more > 0 ? [`En nog ${more === 1 ? "1 ding" : `${more} dingen`}.`] : []),
    ],
    button: { label: "Bekijk alles", url: link, orCopy },
    closing: [
      `U krijgt deze mail omdat u een overzicht wilt ontvangen. Vaker, minder vaak of nooit? Dat kiest u zelf: ${settingsLink}`,
      noReply,
    ],
  };
}
