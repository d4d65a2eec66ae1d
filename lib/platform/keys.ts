import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { env } from "./env";

type Part = string | number;

/** 32 bytes that only this installation can make, different for every purpose. */
export function keyFor(purpose: string): Buffer {
  const material = env.secret;
  if (derivedFrom !== material) {
    derived.clear();
    derivedFrom = material;
  }
  let key = derived.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync("sha256", material, "meent", purpose, 32));
    derived.set(purpose, key);
  }
  return Buffer.from(key);
}

/** base64url of 32 bytes. Parts are kept apart, so ("a", "bc") and ("ab", "c") differ. */
export const mac = (purpose: string, ...parts: Part[]): string =>
  macBytes(purpose, parts).toString("base64url");

export function macBytes(purpose: string, parts: readonly Part[]): Buffer {
  return createHmac("sha256", keyFor(purpose))
    .update(JSON.stringify(parts.map(String)))
    .digest();
}

/** Takes as long for a near miss as for nonsense. */
export function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [given, expected].map((text) => createHmac("sha256", comparing).update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}

/** Six digits, every one of the million equally likely. */
export function sixDigits(purpose: string, ...parts: Part[]): string {
  for (let round = 0; ; round += 1) {
    const bytes = macBytes(purpose, [...parts, round]);
    for (let offset = 0; offset < bytes.length; offset += 4) {
      const number = bytes.readUInt32BE(offset);
      if (number < fairLimit) return String(number % 1_000_000).padStart(6, "0");
    }
  }
}

/** Encrypts under a secret that is kept elsewhere: iv, tag and text in one base64url. */
export function encryptUnder(secret: string, text: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFromSecret(secret), iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** @throws Error when the secret is another one, or a single bit was changed. */
export function decryptUnder(secret: string, sealed: string): string {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < 28) throw new Error("too short to have been encrypted here");
  const opener = createDecipheriv("aes-256-gcm", keyFromSecret(secret), bytes.subarray(0, 12));
  opener.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]).toString("utf8");
}

const derived = new Map<string, Buffer>();
let derivedFrom = "";
const comparing = randomBytes(32);
/** Largest multiple of a million below 2^32: what lies above would favour low codes. */
const fairLimit = 4_294_000_000;

/** Needs both: the secret that someone keeps, and this installation's own. */
function keyFromSecret(secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, keyFor("under-secret"), "meent under-secret", 32));
}
