export type EmailProblem =
  | "empty"
  | "too-long"
  | "not-one-address"
  | "odd-characters"
  | "no-local-part"
  | "no-domain";
export type ParsedEmail = { ok: true; address: string } | { ok: false; reason: EmailProblem };

/**
 * Exactly one plain address, in lower case: no names, quotes, comments, lists or letters that look like others.
 * Narrower than RFC 5322 on purpose: what two programs may read differently is refused.
 */
export function parseEmailAddress(input: string): ParsedEmail {
  if (input.length > longestInput) return refused("too-long");
  const text = trimmed(input);
  if (text === "") return refused("empty");
  if (text.length > longest) return refused("too-long");
  if (severalAddresses.test(text)) return refused("not-one-address");
  if (!plain.test(text)) return refused("odd-characters");
  const [local, domain, ...more] = text.toLowerCase().split("@");
  if (more.length > 0) return refused("not-one-address");
  if (!local || local.length > 64 || !atoms.test(local)) return refused("no-local-part");
  if (!domain || !isDomain(domain)) return refused("no-domain");
  return { ok: true, address: `${local}@${domain}` };
}

const longest = 254;
const longestInput = 1000;
const severalAddresses = /[,;\s]/;
const plain = /^[A-Za-z0-9._%+@-]+$/;
const atoms = /^[a-z0-9_%+-]+(?:\.[a-z0-9_%+-]+)*$/;
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

const refused = (reason: EmailProblem): ParsedEmail => ({ ok: false, reason });

/** Only the blanks that a keyboard or a paste adds; String.trim would also eat odd ones. */
const trimmed = (input: string): string => input.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");

function isDomain(domain: string): boolean {
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  return labels.length >= 2 && labels.every((part) => label.test(part)) && !/^\d+$/.test(top);
}
