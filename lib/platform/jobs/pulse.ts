import { log } from "@/lib/platform/log";

export type Pulse = { stop(): Promise<void> };

/** Runs a task again and again, never two at a time; a series of failures is logged at its start and its end. */
export function pulse(name: string, everyMs: number, task: () => Promise<unknown>): Pulse {
  let failing = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const beat = async (): Promise<void> => {
    try {
      await task();
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
