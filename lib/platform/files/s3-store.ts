import { AwsClient } from "aws4fetch";
import type { FilesPlace } from "@/lib/platform/env";
import { type FileStore, ownKey } from "@/lib/platform/files/file-key";

const patienceMs = 20_000;

/** Objects in one bucket of an S3-compatible store; every request is signed (SigV4). */
export function s3Store(place: Extract<FilesPlace, { kind: "s3" }>): FileStore {
  const { endpoint, bucket, region, accessKey, secretKey } = place;
  const client = new AwsClient({
    ...{ accessKeyId: accessKey, secretAccessKey: secretKey, region, service: "s3", retries: 2 },
  });
  const ask = async (key: string, init: { method: string; body?: Uint8Array<ArrayBuffer> }) => {
    const answer = await client.fetch(`${endpoint}/${bucket}/${ownKey(key)}`, {
      ...init,
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!answer.ok && answer.status !== 404) {
      throw new Error(`the file store answered ${init.method} with ${answer.status}`);
    }
    return answer;
  };
  return {
    async put(key, bytes) {
      const answer = await ask(key, { method: "PUT", body: new Uint8Array(bytes) });
      if (!answer.ok) throw new Error("the bucket of the file store is not there");
    },
    async get(key) {
      const answer = await ask(key, { method: "GET" });
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
    },
    async remove(key) {
      await ask(key, { method: "DELETE" });
    },
  };
}
