import { createHash, createHmac, randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskStore } from "./disk-store";
import type { FileStore } from "./file-key";
import { s3Store } from "./s3-store";

const bytes = new Uint8Array([1, 2, 3, 0, 255]);
const newKey = () => `${randomUUID()}/${randomUUID()}`;
const [accessKey, secretKey] = ["AKTEST", "geheim"];

let folder: string;
let bucket: Bucket;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "meent-files-"));
  bucket = await openBucket();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await bucket.close();
});

const stores: [string, () => FileStore][] = [
  ["on disk", () => diskStore(folder)],
  ["in a bucket", () => bucket.store("meent", secretKey)],
];
describe.each(stores)("a paper %s", (_, store) => {
  it("comes back as it was, and is gone when it was removed", async () => {
    const key = newKey();
    await store().put(key, bytes);
    expect(await store().get(key)).toEqual(bytes);
    await store().remove(key);
    expect(await store().get(key)).toBeNull();
    await store().remove(key);
  });

  it.each(["../../etc/passwd", "a/b", `${randomUUID()}/../${randomUUID()}`, ""])(
    "has no key like %j",
    async (key) => {
      await expect(store().put(key, bytes)).rejects.toThrow("no key of a file");
      await expect(store().get(key)).rejects.toThrow("no key of a file");
      await expect(store().remove(key)).rejects.toThrow("no key of a file");
    },
  );
});

it("a paper on disk is for this program only, and no draft stays behind", async () => {
  const key = newKey();
  await diskStore(folder).put(key, bytes);
  expect((await stat(join(folder, key))).mode & 0o777).toBe(0o600);
  expect(await readdir(join(folder, key.split("/")[0] ?? ""))).toEqual([key.split("/")[1]]);
});

it("a bucket that refuses, or is not there, is said aloud", async () => {
  await expect(bucket.store("meent", "verkeerd").put(newKey(), bytes)).rejects.toThrow("PUT with 403");
  await expect(bucket.store("elders", secretKey).put(newKey(), bytes)).rejects.toThrow("is not there");
});

type Bucket = { store: (name: string, secret: string) => FileStore; close: () => Promise<void> };

/** A small S3: one bucket, path-style, which works the signature of every request out for itself (SigV4). */
async function openBucket(): Promise<Bucket> {
  const kept = new Map<string, Buffer>();
  const server: Server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request));
    const path = request.url ?? "";
    if (!isSigned(request, body)) return response.writeHead(403).end();
    if (!path.startsWith("/meent/")) return response.writeHead(404).end();
    const { status, found } = serve(kept, { method: request.method, path, body });
    return response.writeHead(status).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const place = { kind: "s3", endpoint: `http://localhost:${port}`, region: "eu-west-1", accessKey } as const;
  return {
    store: (name, secret) => s3Store({ ...place, bucket: name, secretKey: secret }),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

type Asked = { method: string | undefined; path: string; body: Buffer };

function serve(kept: Map<string, Buffer>, { method, path, body }: Asked): { status: number; found?: Buffer } {
  if (method === "PUT") kept.set(path, body);
  if (method === "DELETE") kept.delete(path);
  if (method !== "GET") return { status: method === "PUT" ? 200 : 204 };
  const found = kept.get(path);
  return found ? { status: 200, found } : { status: 404 };
}

const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");

function isSigned({ headers, method, url }: IncomingMessage, body: Buffer): boolean {
  const [, day, region, names, signature] =
    /Credential=AKTEST\/(\d{8})\/([\w-]+)\/s3\/aws4_request, ?SignedHeaders=([\w;-]+), ?Signature=([0-9a-f]{64})/.exec(
      headers.authorization ?? "",
    ) ?? [];
  if (!day || !region || !names || !signature) return false;
  const said = String(headers["x-amz-content-sha256"]);
  if (said !== "UNSIGNED-PAYLOAD" && said !== sha256(body)) return false;
  const signed = names.split(";").map((name) => `${name}:${headers[name]}\n`);
  const canonical = [method, url, "", signed.join(""), names, said].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = [day, region, "s3", "aws4_request"].reduce<Buffer | string>(hmac, `AWS4${secretKey}`);
  return hmac(key, text).toString("hex") === signature;
}
