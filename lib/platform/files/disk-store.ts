import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FileStore, ownKey } from "@/lib/platform/files/file-key";

/** Files in one folder, readable by this program only. A reader sees the whole file or none. */
export function diskStore(folder: string): FileStore {
  const placeOf = (key: string): string => join(folder, ownKey(key));
  return {
    async put(key, bytes) {
      const place = placeOf(key);
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      const draft = `${place}.${randomUUID()}.draft`;
      await writeFile(draft, bytes, { mode: 0o600 });
      await rename(draft, place);
    },
    async get(key) {
      try {
        return new Uint8Array(await readFile(placeOf(key)));
      } catch (error) {
        if ((error as { code?: string }).code === "ENOENT") return null;
        throw error;
      }
    },
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
  };
}
