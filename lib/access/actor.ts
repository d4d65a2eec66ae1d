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
/** Someone with a link to one invitation; `joining` is the signed-in person who answers it, for an organisation. */
export type InvitationActor = Made & {
  readonly kind: "invitation";
  readonly allianceId: string;
  readonly invitationId: string;
  readonly generation: number;
  readonly joining: { readonly personId: string; readonly organisationId: string } | null;
};
/** A named job. Its database role is the worker's, which the serving process has no way to log in as. */
export type SystemActor = Made & { readonly kind: "system"; readonly job: string };

export type Actor = PersonActor | RespondentActor | InvitationActor | SystemActor;

export const personActor = (
  personId: string,
  {
    sessionToken = null,
    onBehalfOf = null,
  }: { sessionToken?: string | null; onBehalfOf?: string | null } = {},
): PersonActor => ({ kind: "person", personId, sessionToken, onBehalfOf }) as PersonActor;

/** The same person, acting for one organisation; that it is theirs to act for is for the gate to find. */
export const actingFor = (actor: PersonActor, organisationId: string): PersonActor => ({
  ...actor,
  onBehalfOf: organisationId,
});

export const respondentActor = (found: Omit<RespondentActor, "kind" | typeof made>): RespondentActor =>
  ({ kind: "respondent", ...found }) as RespondentActor;

export const invitationActor = (found: Omit<InvitationActor, "kind" | typeof made>): InvitationActor =>
  ({ kind: "invitation", ...found }) as InvitationActor;

/** The one with the link and the one who is signed in, as one: needed to join. */
export const joiningAs = (
  invited: InvitationActor,
  person: PersonActor,
  organisationId: string,
): InvitationActor => ({ ...invited, joining: { personId: person.personId, organisationId } });

export const systemActor = (job: string): SystemActor => ({ kind: "system", job }) as SystemActor;
