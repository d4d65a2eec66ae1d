import {
  nextToSend,
  type Pending,
  readPending,
  waitBefore,
  withAnswer,
  withoutConfirmed,
} from "@/components/execution/survey/keeping/pending-answers";

export type Sent = "saved" | "again" | { refused: string };
export type KeeperState = { phase: "idle" | "sending" | "retrying" } | { phase: "refused"; message: string };

type KeeperParts = {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** One key per respondent, so that two links in one browser never mix. */
  storageKey: string;
  send: (item: string, answer: string) => Promise<Sent>;
  tell: (state: KeeperState) => void;
};
export type AnswerKeeper = ReturnType<typeof answerKeeper>;

/**
 * Keeps answers in the browser until the server has them. One is on its way at a time, so that an earlier answer
 * never arrives after a later one.
 */
export function answerKeeper({ storage, storageKey, send, tell }: KeeperParts) {
  let busy = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pending = (): Pending => readPending(storage.getItem(storageKey));
  const store = (next: Pending): void => {
    if (nextToSend(next)) storage.setItem(storageKey, JSON.stringify(next));
    else storage.removeItem(storageKey);
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (busy) return;
    const next = nextToSend(pending());
    if (!next) return tell({ phase: "idle" });
    busy = true;
    tell({ phase: tries > 0 ? "retrying" : "sending" });
    const sent = await send(...next);
    busy = false;
    if (sent === "again") return later();
    tries = 0;
    store(withoutConfirmed(pending(), ...next));
    if (sent === "saved") return flush();
    tell({ phase: "refused", message: sent.refused });
  };

  const later = (): void => {
    tries += 1;
    tell({ phase: "retrying" });
    timer = setTimeout(flush, waitBefore(tries));
  };

  return {
    pending,
    flush,
    keep: (item: string, answer: string): Promise<void> => {
      store(withAnswer(pending(), item, answer));
      return flush();
    },
    stop: (): void => clearTimeout(timer),
  };
}
