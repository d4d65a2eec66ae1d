import { type SQL, sql } from "drizzle-orm";
import { type PgRole, pgPolicy } from "drizzle-orm/pg-core";
import { appRole, revealRole } from "@/db/schema/ground/roles";

const setting = (name: string) => sql.raw(`nullif(current_setting('app.${name}', true), '')`);

/** The alliances that this transaction entered. No context = zero rows. No sub-selects: Citus. */
export const enteredAlliance = sql`alliance_id = any (string_to_array(${setting("alliances")}, ',')::uuid[])`;
/** The one alliance that a guest (respondent, invitee) may look into. */
export const guestAlliance = sql`alliance_id = ${setting("guest_alliance")}::uuid`;
export const ownRespondent = sql`${guestAlliance} and respondent_id = ${setting("respondent")}::uuid`;
export const ownPartnerInRound = sql`${guestAlliance} and round_id = ${setting("round")}::uuid and partner_id = ${setting("partner")}::uuid`;
export const ownInvitation = sql`${guestAlliance} and invitation_id = ${setting("invitation")}::uuid`;
export const ownInAlliance = sql`${enteredAlliance} and person_id = ${setting("person")}::uuid`;
export const enteredOrganisation = sql`organisation_id = ${setting("organisation")}::uuid`;
export const someOrganisationEntered = sql`${setting("organisation")} is not null`;
export const enteredPerson = sql`person_id = ${setting("person")}::uuid`;

/** For the role whose task it is to look over all alliances: ids and times only. */
export const everyRow = sql`true`;

type Verb = "select" | "insert" | "update" | "delete";

/** One policy per verb, with USING and WITH CHECK wherever the verb knows them. */
export function rowPolicies(name: string, { to, verbs, rule }: { to: PgRole[]; verbs: Verb[]; rule: SQL }) {
  return verbs.map((verb) =>
    pgPolicy(`${name}_${verb}`, {
      for: verb,
      to,
      ...(verb === "insert" ? {} : { using: rule }),
      ...(verb === "insert" || verb === "update" ? { withCheck: rule } : {}),
    }),
  );
}

const everyVerb: Verb[] = ["select", "insert", "update", "delete"];

/** meent_worker inherits meent_app, so it needs no policies of its own. */
export const tenantPolicies = (table: string) =>
  rowPolicies(table, { to: [appRole, revealRole], verbs: everyVerb, rule: enteredAlliance });

export const guestMayRead = (table: string) =>
  rowPolicies(`${table}_guest`, { to: [appRole], verbs: ["select"], rule: guestAlliance });
