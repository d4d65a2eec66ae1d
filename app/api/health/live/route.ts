export const dynamic = "force-dynamic";

/** This process answers: it asks nobody else, so a database that is down does not restart us. */
export function GET(): Response {
  return new Response("ok", { headers: { "content-type": "text/plain; charset=utf-8" } });
}
