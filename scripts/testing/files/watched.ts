import { syncBuiltinESMExports } from "node:module";
import zlib from "node:zlib";
import { vi } from "vitest";
import { type Inspected, inspectBytes, mostWork } from "@/lib/platform/files/inspect";
import { ReadingLimit } from "@/lib/platform/files/reading-limit";

/** What was made of a file: what it is or why it stays out, and how many bytes of work that took. */
export type Watched = { verdict: string; unpacked: number };

/**
 * Inspects a file under watch.
 * @throws Error when more was unpacked or read than the bound; at most one piece of the file may go over it.
 */
export function watched(bytes: Uint8Array): Watched {
  const limit = new ReadingLimit(mostWork);
  const { result, unpacked } = countingUnpacked(() => inspectBytes(bytes, limit));
  const read = mostWork - limit.left;
  if (unpacked > mostWork) throw new Error(`${unpacked} bytes were unpacked`);
  if (read > mostWork + bytes.length + 64) throw new Error(`${read} bytes were read`);
  return { verdict: result.ok ? result.content : result.reason, unpacked };
}

export const verdictOn = (bytes: Uint8Array): string => watched(bytes).verdict;

/** What Node itself unpacked meanwhile, whatever our own count says. */
function countingUnpacked(work: () => Inspected): { result: Inspected; unpacked: number } {
  const spies = [vi.spyOn(zlib, "inflateSync"), vi.spyOn(zlib, "inflateRawSync")];
  syncBuiltinESMExports();
  try {
    const result = work();
    const sizes = spies.flatMap(({ mock }) =>
      mock.results.map(({ type, value }, at) =>
        type === "return" ? Number(value.length) : (mock.calls[at]?.[1]?.maxOutputLength ?? Infinity),
      ),
    );
    return { result, unpacked: sizes.reduce((sum, size) => sum + size, 0) };
  } finally {
    for (const spy of spies) spy.mockRestore();
    syncBuiltinESMExports();
  }
}
