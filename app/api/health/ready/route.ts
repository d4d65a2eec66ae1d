import { readReadiness } from "@/lib/services/alliance/due/ready";

export const dynamic = "force-dynamic";

/** 503 when one part is not ready; the parts themselves are no secret. */
export async function GET(): Promise<Response> {
  const readiness = await readReadiness();
  const ready = Object.values(readiness).every(Boolean);
  return Response.json(readiness, { status: ready ? 200 : 503 });
}
