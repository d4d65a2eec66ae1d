import { messages } from "@/lib/content/web/messages";

type Body = { ok: true; fields: FormData | URLSearchParams } | { ok: false; status: number; message: string };

/** A posted form, read no further than `most` bytes. */
export async function readBody(request: Request, most: number): Promise<Body> {
  const kind = request.headers.get("content-type") ?? "";
  const bytes = await readAtMost(request.body, most);
  if (!bytes) return { ok: false, status: 413, message: messages.tooLarge };
  if (/^application\/x-www-form-urlencoded\b/i.test(kind)) {
    return { ok: true, fields: new URLSearchParams(new TextDecoder().decode(bytes)) };
  }
  if (!/^multipart\/form-data\b/i.test(kind)) return { ok: false, status: 415, message: messages.oddForm };
  try {
    const form = await new Response(bytes, { headers: { "content-type": kind } }).formData();
    return { ok: true, fields: form };
  } catch {
    return { ok: false, status: 400, message: messages.oddForm };
  }
}

async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > most) return null;
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
