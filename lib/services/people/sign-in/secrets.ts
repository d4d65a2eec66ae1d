import "server-only";
import { timingSafeEqual } from "node:crypto";
import { parse, stringify } from "uuid";
import { isId } from "@/lib/platform/ids";
import { macBytes, sixDigits } from "@/lib/platform/keys";

/** What stands in the mail follows from the request's id; nothing of it is stored. */
export const signInCode = (requestId: string): string => sixDigits("sign-in-code", requestId);

export function signInToken(requestId: string): string {
  return Buffer.concat([parse(requestId), seal(requestId)]).toString("base64url");
}

/** The request that a link belongs to; null for whatever we did not make ourselves. */
export function requestFromToken(token: string): string | null {
  if (token.length !== tokenLength || !/^[\w-]+$/.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  const requestId = idFrom(bytes.subarray(0, 16));
  return requestId && timingSafeEqual(bytes.subarray(16), seal(requestId)) ? requestId : null;
}

/** 16 bytes of id and 26 of seal: 56 characters without spare bits, so one spelling only. */
const tokenLength = 56;

const seal = (requestId: string): Buffer =>
  macBytes("sign-in-link", [requestId.toLowerCase()]).subarray(0, 26);

function idFrom(bytes: Buffer): string | null {
  try {
    const id = stringify(bytes);
    return isId(id) ? id : null;
  } catch {
    return null;
  }
}
