import { env } from "@/lib/platform/env";
import { diskStore } from "@/lib/platform/files/disk-store";
import type { FileStore } from "@/lib/platform/files/file-key";
import { s3Store } from "@/lib/platform/files/s3-store";

let opened: FileStore | undefined;

/** The store of this installation: a folder, or an S3-compatible bucket when that is set. */
export function fileStore(): FileStore {
  opened ??= env.files.kind === "s3" ? s3Store(env.files) : diskStore(env.files.folder);
  return opened;
}
