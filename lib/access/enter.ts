import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor, InvitationActor, PersonActor } from "@/lib/access/actor";
import { type Action, type Role, type Standing, scopeOf } from "@/lib/access/policy";
import type { PoolRole } from "@/lib/access/pools";
import { allianceRoles } from "@/lib/domain/alliance/role";
import { organisationRoles } from "@/lib/domain/people/organisation-role";
import { AppError } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";

/** Which database role carries out this action for this actor. */
export function poolFor(actor: Actor, action: Action): PoolRole {
  if (actor.kind !== "system") return "app";
  return action === "round.reveal" ? "reveal" : "worker";
}

/**
 * The second lock: the database looks the membership up itself and only then opens its rows.
 * @throws AppError not-found for a stranger, and for an actor of a kind that has no way into this scope.
 */
export async function enter(
  tx: Transaction,
  actor: Actor,
  door: { action: Action; id: string },
): Promise<Standing> {
  if (door.id !== "mine" && !isId(door.id)) throw new AppError("not-found");
  if (actor.kind === "person") return enterAsPerson(tx, actor, door);
  if (actor.kind === "system") return enterAsSystem(tx, door);
  if (actor.allianceId !== door.id || scopeOf(door.action) !== "alliance") throw new AppError("not-found");
  if (actor.kind === "invitation") return enterAsInvitee(tx, actor, door.action);
  const [row] = await tx.execute(
    sql`select round_id, partner_id from app.enter_respondent(${door.id}, ${actor.respondentId}, ${actor.generation})`,
  );
  return {
    roles: ["respondent"],
    personId: null,
    organisationId: null,
    partnerIds: [String(row?.partner_id)],
    allianceIds: [],
  };
}

/**
 * Opens, for who looks after the organisation that was entered, the alliances in which somebody has a seat for it.
 * Until the transaction ends, that person takes no further seat for it. @returns their ids, in order.
 */
export async function enterSeats(
  tx: Transaction,
  { personId, organisationId }: Pick<Standing, "personId" | "organisationId">,
  leaver: string,
): Promise<string[]> {
  if (!isId(leaver)) throw new AppError("not-found");
  const [row] = await tx.execute<{ theirs: string[] }>(
    sql`select app.enter_seats(${personId}, ${organisationId}, ${leaver}) as theirs`,
  );
  return row?.theirs ?? [];
}

async function enterAsPerson(
  tx: Transaction,
  actor: PersonActor,
  { action, id }: { action: Action; id: string },
): Promise<Standing> {
  const standing = {
    personId: actor.personId,
    organisationId: actor.onBehalfOf,
    partnerIds: [],
    allianceIds: [] as string[],
  };
  switch (scopeOf(action)) {
    case "mine": {
      const [row] = await tx.execute<{ mine: string[] }>(
        sql`select app.enter_mine(${actor.personId}) as mine`,
      );
      return { ...standing, roles: ["self"], allianceIds: row?.mine ?? [] };
    }
    case "organisation": {
      const [row] = await tx.execute(sql`select app.enter_organisation(${actor.personId}, ${id}) as role`);
      return { ...standing, organisationId: id, roles: organisationRole(row?.role) };
    }
    case "new-alliance": {
      if (!actor.onBehalfOf) throw new AppError("not-found");
      const [row] = await tx.execute(
        sql`select app.found(${id}, ${actor.personId}, ${actor.onBehalfOf}) as role`,
      );
      return { ...standing, roles: organisationRole(row?.role), allianceIds: [id] };
    }
    case "alliance":
      return enterAlliance(tx, actor, id);
  }
}

async function enterAlliance(tx: Transaction, actor: PersonActor, id: string): Promise<Standing> {
  const rows = await tx.execute(
    sql`select partner_id, organisation_id, role from app.enter(${id}, ${actor.personId}, ${actor.onBehalfOf})`,
  );
  const organisations = new Set(rows.map((row) => String(row.organisation_id)));
  const [only] = organisations.size === 1 ? organisations : [null];
  return {
    personId: actor.personId,
    organisationId: only ?? null,
    partnerIds: [...new Set(rows.map((row) => String(row.partner_id)))],
    allianceIds: [id],
    roles: rows.flatMap((row) => allianceRoles.filter((role) => role === row.role)),
  };
}

/** To read, an invitation is looked at from outside; whoever answers it comes in, if it still waits. */
async function enterAsInvitee(tx: Transaction, actor: InvitationActor, action: Action): Promise<Standing> {
  const { allianceId, invitationId, generation, joining } = actor;
  const { personId, organisationId } = joining ?? { personId: null, organisationId: null };
  const link = sql`${allianceId}, ${invitationId}, ${generation}`;
  const reading = action === "invitation.read";
  const [row] = await tx.execute(
    reading
      ? sql`select app.enter_invitation(${link}) as partner_id`
      : sql`select app.enter_answer(${link}, ${personId}, ${organisationId}) as partner_id`,
  );
  return {
    roles: ["invitee"],
    personId,
    organisationId,
    partnerIds: [String(row?.partner_id)],
    allianceIds: reading ? [] : [allianceId],
  };
}

async function enterAsSystem(
  tx: Transaction,
  { action, id }: { action: Action; id: string },
): Promise<Standing> {
  const scope = scopeOf(action);
  if (scope === "organisation") await tx.execute(sql`select app.enter_system_organisation(${id})`);
  else if (scope === "alliance") await tx.execute(sql`select app.enter_system(${id})`);
  else throw new AppError("not-found");
  return {
    roles: ["system"],
    personId: null,
    organisationId: null,
    partnerIds: [],
    allianceIds: scope === "alliance" ? [id] : [],
  };
}

const organisationRole = (held: unknown): Role[] =>
  organisationRoles.filter((role) => role === held).map((role) => `organisation-${role}` as const);
