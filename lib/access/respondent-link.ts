import "server-only";
import { timingSafeEqual } from "node:crypto";
import { parse, stringify } from "uuid";
import { type RespondentActor, respondentActor } from "@/lib/access/actor";
import { isId } from "@/lib/platform/ids";
import { macBytes } from "@/lib/platform/keys";

type Link = { allianceId: string; respondentId: string; generation: number };

/**
 * The personal link of a respondent: derived, never stored. It names its alliance, so a look-up knows its shard.
 * @throws RangeError when the generation does not fit.
 */
export function respondentToken(link: Link): string {
  const { allianceId, respondentId, generation } = link;
  if (!Number.isInteger(generation) || generation < 0 || generation > 0xffff) {
    throw new RangeError("generation does not fit in the link");
  }
  const number = Buffer.alloc(2);
  number.writeUInt16BE(generation);
  return Buffer.concat([parse(allianceId), parse(respondentId), number, seal(link)]).toString("base64url");
}

/** Null for whatever we did not make ourselves. Whether the generation still counts is for the gate to say. */
export function respondentFromToken(token: string): RespondentActor | null {
  if (token.length !== tokenLength || !/^[\w-]+$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const link = readLink(bytes);
  const given = bytes.subarray(34);
  if (!link || !timingSafeEqual(given, seal(link))) return null;
  return respondentActor({ ...link, secret: given.toString("base64url") });
}

const purpose = "respondent-link";
const sealLength = 26;
/** 60 bytes are 80 characters exactly: no spare bits, so no two spellings of one link. */
const tokenLength = 80;

function seal({ allianceId, respondentId, generation }: Link): Buffer {
  const parts = [allianceId.toLowerCase(), respondentId.toLowerCase(), generation];
  return macBytes(purpose, parts).subarray(0, sealLength);
}

function readLink(bytes: Buffer): Link | null {
  const allianceId = idFrom(bytes.subarray(0, 16));
  const respondentId = idFrom(bytes.subarray(16, 32));
  if (!allianceId || !respondentId) return null;
  return { allianceId, respondentId, generation: bytes.readUInt16BE(32) };
}

function idFrom(bytes: Buffer): string | null {
  try {
    const id = stringify(bytes);
    return isId(id) ? id : null;
  } catch {
    return null;
  }
}
