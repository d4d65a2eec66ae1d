import "server-only";

declare const made: unique symbol;
type Made = { readonly [made]: true };

/** A signed-in person; `onBehalfOf` chooses the organisation when someone acts for two. */
export type PersonActor = Made & {
  readonly kind: "person";
  readonly personId: string;
  readonly sessionToken: string | null;
  readonly onBehalfOf: string | null;
};
/** Someone with a personal link to one round; `secret` opens the own copy. */
export type RespondentActor = Made & {
  readonly kind: "respondent";
  readonly allianceId: string;
  readonly respondentId: string;
  readonly generation: number;
  readonly secret: string;
};
/** A named job. Its database role is the worker's, which the serving process has no way to log in as. */
export type SystemActor = Made & { readonly kind: "system"; readonly job: string };

export type Actor = PersonActor | RespondentActor | SystemActor;

export const personActor = (
  personId: string,
  {
    sessionToken = null,
    onBehalfOf = null,
  }: { sessionToken?: string | null; onBehalfOf?: string | null } = {},
): PersonActor => ({ kind: "person", personId, sessionToken, onBehalfOf }) as PersonActor;

export const respondentActor = (found: Omit<RespondentActor, "kind" | typeof made>): RespondentActor =>
  ({ kind: "respondent", ...found }) as RespondentActor;

export const systemActor = (job: string): SystemActor => ({ kind: "system", job }) as SystemActor;
