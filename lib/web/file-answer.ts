import "server-only";
import { errorPageWords } from "@/lib/content/ui/error-page-words";
import { isAppError } from "@/lib/platform/errors";

export type FetchedFile = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

/** A download: never shown as a page of ours, whatever is in it. Strangers get what a random id gets. */
export async function answerFile(fetch: () => Promise<FetchedFile>): Promise<Response> {
  try {
    const { name, mediaType, bytes } = await fetch();
    return new Response(bytes, {
      headers: {
        "content-type": mediaType,
        "content-length": String(bytes.byteLength),
        "content-disposition": disposition(name),
      },
    });
  } catch (error) {
    if (!isAppError(error, "not-found") && !isAppError(error, "forbidden")) throw error;
    return new Response(errorPageWords.notFound.text, {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  }
}

/** RFC 6266: a plain name for old programs, and the real one for all others. */
function disposition(name: string): string {
  const plain = name.normalize("NFD").replace(/[^\x20-\x7e]|["\\%]/g, "");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
