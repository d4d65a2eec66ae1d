import { handlerActor } from "@/lib/access/session";
import { fetchFile } from "@/lib/services/document/file/fetch";
import { answerFile } from "@/lib/web/file-answer";

type Context = { params: Promise<{ allianceId: string; fileId: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const wanted = await params;
  return answerFile(async () => fetchFile(await handlerActor(), wanted));
}
