import { log } from "@/lib/platform/log";

export type Pulse = { stop(): Promise<void> };

const patienceMs = 60_000;

/**
 * Runs a task again and again, one after the other; a series of failures is logged at its start and its end.
 * A task that hangs is given up after a minute, so that a lost connection cannot silence the worker.
 */
export function pulse(name: string, everyMs: number, task: () => Promise<unknown>): Pulse {
  let failing = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const beat = async (): Promise<void> => {
    try {
      await withPatience(task);
      if (failing) log.info({ task: name }, "works again");
      failing = false;
    } catch (error) {
      if (!failing) log.error({ task: name, err: error }, "fails, and is tried again");
      failing = true;
    }
    if (!stopped) timer = setTimeout(begin, everyMs);
  };
  let running = Promise.resolve();
  const begin = (): void => {
    running = beat();
  };
  begin();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

async function withPatience(task: () => Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("took longer than a minute")), patienceMs);
  });
  try {
    await Promise.race([task(), late]);
  } finally {
    clearTimeout(timer);
  }
}
