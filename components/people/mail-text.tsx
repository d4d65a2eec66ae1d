const links = /(https?:\/\/[^\s<>"]+)/;

/** The text of a mail, line for line, with its links to click on. */
export function MailText({ text }: { text: string }) {
  return (
    <div className="whitespace-pre-wrap wrap-anywhere mt-5">
      {text.split(links).map((part, place) =>
        links.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text keep their places
          <a key={place} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
