import type { Sent } from "@/components/execution/survey/keeping/answer-keeper";
import { isWorthAnotherTry } from "@/components/execution/survey/keeping/pending-answers";
import { questionWords } from "@/lib/content/execution/checker-question-words";

const patienceMs = 10_000;

/** Posts one answer as the form would; `keepalive` lets it arrive when the page is left. */
export async function sendAnswer(url: string, item: string, answer: string): Promise<Sent> {
  try {
    const response = await fetch(url, {
      method: "POST",
      body: new URLSearchParams({ item, answer }),
      headers: { accept: "application/json" },
      keepalive: true,
      signal: AbortSignal.timeout(patienceMs),
    });
    if (response.ok) return "saved";
    if (isWorthAnotherTry(response.status)) return "again";
    return { refused: await reasonIn(response) };
  } catch {
    return "again";
  }
}

async function reasonIn(response: Response): Promise<string> {
  const said: unknown = await response.json().catch(() => null);
  const message = (said as { message?: unknown } | null)?.message;
  return typeof message === "string" ? message : questionWords.refused;
}
