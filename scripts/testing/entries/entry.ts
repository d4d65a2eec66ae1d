import { randomUUID } from "node:crypto";

const names = [
  "allianceId",
  "organisationId",
  "personId",
  "partnerId",
  "memberId",
  "roundId",
  "respondentId",
  "dueId",
  "outboxId",
  "fileId",
  "invitationId",
  "noteId",
  "askId",
  "decisionId",
  "mandateId",
] as const;

/** An id of every kind that an entry takes. */
export type Name = (typeof names)[number];
export type Ids = Record<Name, string>;

/** One way into the services: which ids it takes, and the call itself. */
export type Entry = { uses: readonly Name[]; call: (actor: never, ids: Ids) => Promise<unknown> };

export const entry = <A>(uses: readonly Name[], call: (actor: A, ids: Ids) => Promise<unknown>): Entry => ({
  uses,
  call,
});

/** Ids that point nowhere. */
export const madeUp = (): Ids => Object.fromEntries(names.map((name) => [name, randomUUID()])) as Ids;
