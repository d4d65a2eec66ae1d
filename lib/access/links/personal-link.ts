import "server-only";
import { timingSafeEqual } from "node:crypto";
import { parse, stringify } from "uuid";
import { isId } from "@/lib/platform/ids";
import { macBytes } from "@/lib/platform/keys";

/** What a personal link says: whom it is for within which alliance, and how often it was replaced. */
export type PersonalLink = { allianceId: string; id: string; generation: number };
type ReadLink = PersonalLink & { secret: string };

const sealLength = 26;
/** 60 bytes are 80 characters exactly: no spare bits, so no two spellings of one link. */
const tokenLength = 80;

/**
 * The token of a personal link: derived, never stored. It names its alliance, so a look-up knows its shard.
 * @param purpose keeps links of different kinds apart: one is never read as another.
 * @throws RangeError when the generation does not fit.
 */
export function linkToken(purpose: string, link: PersonalLink): string {
  const { allianceId, id, generation } = link;
  if (!Number.isInteger(generation) || generation < 0 || generation > 0xffff) {
    throw new RangeError("generation does not fit in the link");
  }
  const number = Buffer.alloc(2);
  number.writeUInt16BE(generation);
  return Buffer.concat([parse(allianceId), parse(id), number, seal(purpose, link)]).toString("base64url");
}

/** Null for whatever we did not make ourselves. Whether the generation still counts is for the gate to say. */
export function linkFromToken(purpose: string, token: string): ReadLink | null {
  if (token.length !== tokenLength || !/^[\w-]+$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const allianceId = idFrom(bytes.subarray(0, 16));
  const id = idFrom(bytes.subarray(16, 32));
  if (!allianceId || !id) return null;
  const link = { allianceId, id, generation: bytes.readUInt16BE(32) };
  const given = bytes.subarray(34);
  return timingSafeEqual(given, seal(purpose, link))
    ? { ...link, secret: given.toString("base64url") }
    : null;
}

function seal(purpose: string, { allianceId, id, generation }: PersonalLink): Buffer {
  return macBytes(purpose, [allianceId.toLowerCase(), id.toLowerCase(), generation]).subarray(0, sealLength);
}

function idFrom(bytes: Buffer): string | null {
  try {
    const id = stringify(bytes);
    return isId(id) ? id : null;
  } catch {
    return null;
  }
}
