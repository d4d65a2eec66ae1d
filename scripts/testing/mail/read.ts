export type ReadMail = {
  /** Unfolded, in order, names in lower case. */
  headers: [name: string, value: string][];
  text: string;
  html: string;
};

/** Takes a mail of two parts apart, far enough to look inside. */
export function readMail(raw: string): ReadMail {
  const { headers, body } = split(raw);
  const boundary = /boundary="([^"]+)"/.exec(headerOf(headers, "content-type"))?.[1] ?? "";
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => split(part.replace(/^\r\n/, "")));
  const part = (type: string) => {
    const found = parts.find((one) => headerOf(one.headers, "content-type").startsWith(type));
    const encoding = headerOf(found?.headers ?? [], "content-transfer-encoding");
    return decode(found?.body ?? "", encoding).replaceAll("\r\n", "\n");
  };
  return { headers, text: part("text/plain"), html: part("text/html") };
}

export const headerOf = (headers: [string, string][], name: string): string =>
  headers.find(([given]) => given === name)?.[1] ?? "";

function split(raw: string): { headers: [string, string][]; body: string } {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers, body: raw.slice(end + 4) };
}

function decode(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
