import type { QueueOptions } from "pg-boss";

const day = 24 * 60 * 60;

// Every worker says each 5 s that it lives; its jobs are given to another when it has not for 15 s.
const watched = { heartbeatSeconds: 15, deleteAfterSeconds: 3 * day, retryBackoff: true } as const;

type Queue = { options: QueueOptions; workers: number; batch: number };

/** Attempts are counted here and nowhere else. 160 of them, ten minutes apart at most, last longer than a day. */
export const queues = {
  "send-mail": {
    options: { ...watched, expireInSeconds: 120, retryLimit: 160, retryDelay: 3, retryDelayMax: 600 },
    workers: 2,
    batch: 5,
  },
  // A code is good for ten minutes: trying longer mails something that no longer works.
  "sign-in-mail": {
    options: { ...watched, expireInSeconds: 60, retryLimit: 40, retryDelay: 1, retryDelayMax: 20 },
    workers: 2,
    batch: 5,
  },
  // Apart from the codes: everybody's overview of a morning does not make somebody wait who wants to sign in.
  "overview-mail": {
    options: { ...watched, expireInSeconds: 120, retryLimit: 160, retryDelay: 3, retryDelayMax: 600 },
    workers: 1,
    batch: 5,
  },
  "close-round": {
    options: { ...watched, expireInSeconds: 300, retryLimit: 300, retryDelay: 3, retryDelayMax: 300 },
    workers: 1,
    batch: 1,
  },
  "reveal-round": {
    options: { ...watched, expireInSeconds: 600, retryLimit: 300, retryDelay: 3, retryDelayMax: 300 },
    workers: 1,
    batch: 1,
  },
} as const satisfies Record<string, Queue>;

export type QueueName = keyof typeof queues;

/** Where a job lands after its last attempt; kept for a quarter, so that someone can look. */
export const deadLetters = {
  name: "dead-letter",
  options: { retryLimit: 10, retryDelay: 30, deleteAfterSeconds: 90 * day, retentionSeconds: 90 * day },
} as const;
