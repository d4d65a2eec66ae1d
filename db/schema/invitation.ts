import { foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { partner } from "@/db/schema/alliance";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { appRole, revealRole } from "@/db/schema/ground/roles";
import { enteredAlliance, ownInvitation, rowPolicies } from "@/db/schema/ground/row-policies";

/**
 * One person asked to join for one partner; bound to an address. The link in the mail is derived from id and
 * generation, never stored. One answer at most: accepted, declined or taken back.
 */
export const invitation = pgTable(
  "invitation",
  {
    allianceId: allianceId(),
    invitationId: uuid("invitation_id").notNull(),
    partnerId: uuid("partner_id").notNull(),
    role: text("role", { enum: ["contact", "director", "adviser", "funder"] }).notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    message: text("message").notNull(),
    generation: integer("generation").notNull().default(1),
    /** How many mails went out, this generation and earlier ones. */
    sendings: integer("sendings").notNull().default(1),
    invitedAt: instant("invited_at").notNull(),
    invitedBy: uuid("invited_by").notNull(),
    invitedByName: text("invited_by_name").notNull(),
    invitedByOrganisation: text("invited_by_organisation").notNull(),
    expiresAt: instant("expires_at").notNull(),
    /** Someone of the organisation itself said that this person belongs to it. */
    vouchedAt: instant("vouched_at"),
    vouchedBy: uuid("vouched_by"),
    acceptedAt: instant("accepted_at"),
    acceptedBy: uuid("accepted_by"),
    declinedAt: instant("declined_at"),
    declineReason: text("decline_reason"),
    revokedAt: instant("revoked_at"),
    revokedBy: uuid("revoked_by"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.invitationId] }),
    foreignKey({
      name: "invitation_partner_fk",
      columns: [t.allianceId, t.partnerId],
      foreignColumns: [partner.allianceId, partner.partnerId],
    }),
    ...rowPolicies("invitation", {
      to: [appRole, revealRole],
      verbs: ["select", "insert", "update"],
      rule: enteredAlliance,
    }),
    ...rowPolicies("invitation_own", { to: [appRole], verbs: ["select"], rule: ownInvitation }),
  ],
);

/** The trace of "ik ben niet de juiste persoon": from whom to whom, and when. */
export const invitationHandOn = pgTable(
  "invitation_hand_on",
  {
    allianceId: allianceId(),
    handOnId: uuid("hand_on_id").notNull(),
    invitationId: uuid("invitation_id").notNull(),
    fromName: text("from_name").notNull(),
    fromEmail: text("from_email").notNull(),
    toName: text("to_name").notNull(),
    toEmail: text("to_email").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.handOnId] }),
    foreignKey({
      name: "invitation_hand_on_fk",
      columns: [t.allianceId, t.invitationId],
      foreignColumns: [invitation.allianceId, invitation.invitationId],
    }),
    ...rowPolicies("invitation_hand_on", {
      to: [appRole],
      verbs: ["select", "insert"],
      rule: enteredAlliance,
    }),
  ],
);
