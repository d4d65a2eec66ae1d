/** Where papers lie, under keys of our own making. Every failure of the place itself is thrown. */
export type FileStore = {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is nothing under that key. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  remove(key: string): Promise<void>;
};

/** Two ids: nothing that somebody typed ever becomes part of a path. */
const keyPattern = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/;

/** @throws Error for a key that is not ours. */
export function ownKey(key: string): string {
  if (!keyPattern.test(key)) throw new Error("this is no key of a file");
  return key;
}
