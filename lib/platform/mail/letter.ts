import { htmlDocument } from "@/lib/platform/mail/frame";

/** What a mail says. Every text is plain; whoever renders it escapes. */
export type Letter = {
  subject: string;
  /** The one question. */
  heading: string;
  /** Before the button: why, how long, until when. */
  paragraphs: readonly string[];
  code?: string;
  button?: { label: string; url: string; orCopy: string };
  /** Below the line: why you get this. */
  closing: readonly string[];
};

export function renderText(letter: Letter): string {
  const { heading, paragraphs, code, button, closing } = letter;
  const action = [...(code ? [code] : []), ...(button ? [`${button.label}:\n${button.url}`] : [])];
  return `${[heading, ...paragraphs, ...action, "--", ...closing].join("\n\n")}\n`;
}

export function renderHtml(letter: Letter): string {
  const { subject, heading, paragraphs, code, button, closing } = letter;
  const body = [
    `<h1 class="ink" style="margin:0 0 16px;font-size:24px;line-height:30px;color:#11232a">${asHtml(heading)}</h1>`,
    ...paragraphs.map((text) => paragraph(text)),
    code ? codeLine(code) : "",
    button ? buttonRow(button) : "",
  ];
  return htmlDocument({
    title: asHtml(subject),
    body: body.join("\n"),
    closing: closing.map((text) => `<p style="margin:0 0 8px">${asHtml(text)}</p>`).join("\n"),
  });
}

const replacements: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const asHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => replacements[sign] ?? "");

const paragraph = (text: string): string => `<p style="margin:0 0 16px">${asHtml(text)}</p>`;

const codeLine = (code: string): string =>
  `<p class="ink" style="margin:0 0 16px;font-size:32px;line-height:40px;letter-spacing:6px;color:#11232a"><strong>${asHtml(code)}</strong></p>`;

/** A table cell with a colour of its own, because Outlook pads no link. */
function buttonRow({ label, url, orCopy }: { label: string; url: string; orCopy: string }): string {
  const link = asHtml(url);
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="button" bgcolor="#0c6171" style="border-radius:6px;padding:14px 24px"><a class="button-text" href="${link}" style="color:#fbfaf6;text-decoration:none;font-weight:bold">${asHtml(label)}</a></td>
</tr></table>
<p class="quiet" style="margin:24px 0 0;font-size:14px;line-height:20px;color:#3b525c">${asHtml(orCopy)}<br><a class="link" href="${link}" style="color:#0c6171;word-break:break-all">${link}</a></p>`;
}
