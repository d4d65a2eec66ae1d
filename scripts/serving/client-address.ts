import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";

export interface Arrival {
  readonly headers: IncomingHttpHeaders;
  readonly socketAddress: string | undefined;
}

/** Who really asks. Each trusted proxy appended one address, so the n-th from the right is the client's. */
export function clientAddress({ headers, socketAddress }: Arrival, trustedHops: number): string {
  const direct = plain(socketAddress ?? "");
  if (trustedHops === 0) return direct;
  const chain = String(headers["x-forwarded-for"] ?? "").split(",");
  const claimed = plain(chain.at(-trustedHops)?.trim() ?? "");
  return isIP(claimed) ? claimed : direct;
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, "");
}
