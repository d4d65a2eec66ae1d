import { foreignKey, pgTable, primaryKey, smallint, text, unique, uuid } from "drizzle-orm/pg-core";
import { allianceId, instant } from "@/db/schema/columns";
import { organisation, person } from "@/db/schema/people";
import { appRole } from "@/db/schema/roles";
import { enteredAlliance, guestMayRead, rowPolicies, tenantPolicies } from "@/db/schema/row-policies";

export const alliance = pgTable(
  "alliance",
  {
    allianceId: uuid("alliance_id").primaryKey(),
    name: text("name").notNull(),
    reason: text("reason").notNull(),
    peopleWord: text("people_word", { enum: ["customers", "residents", "clients", "members"] }).notNull(),
    createdAt: instant("created_at").notNull(),
  },
  () => [...tenantPolicies("alliance"), ...guestMayRead("alliance")],
);

/** Each entry into a phase is a row; the latest one says where the alliance is. */
export const phaseEntry = pgTable(
  "phase_entry",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    phaseEntryId: uuid("phase_entry_id").notNull(),
    phase: smallint("phase").notNull(),
    enteredAt: instant("entered_at").notNull(),
    enteredBy: uuid("entered_by"),
  },
  (t) => [primaryKey({ columns: [t.allianceId, t.phaseEntryId] }), ...tenantPolicies("phase_entry")],
);

export const partner = pgTable(
  "partner",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    partnerId: uuid("partner_id").notNull(),
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisation.organisationId),
    name: text("name").notNull(),
    shortName: text("short_name").notNull(),
    contribution: text("contribution").notNull(),
    joinedAt: instant("joined_at").notNull(),
    leftAt: instant("left_at"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.partnerId] }),
    unique("partner_organisation_once").on(t.allianceId, t.organisationId),
    ...tenantPolicies("partner"),
    ...guestMayRead("partner"),
  ],
);

/** A person acting for a partner in one role; carries the name and address that the alliance may see. */
export const member = pgTable(
  "member",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    memberId: uuid("member_id").notNull(),
    partnerId: uuid("partner_id").notNull(),
    organisationId: uuid("organisation_id").notNull(),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.personId),
    role: text("role", {
      enum: ["alliance-manager", "contact", "director", "adviser", "funder"],
    }).notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    joinedAt: instant("joined_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.memberId] }),
    unique("member_role_once").on(t.allianceId, t.personId, t.organisationId, t.role),
    foreignKey({
      name: "member_partner_fk",
      columns: [t.allianceId, t.partnerId],
      foreignColumns: [partner.allianceId, partner.partnerId],
    }),
    ...tenantPolicies("member"),
  ],
);

/** Which alliances a person is in, for enter_mine: a local index, so that no look-up fans out over shards. */
export const membership = pgTable(
  "membership",
  {
    personId: uuid("person_id").notNull(),
    allianceId: allianceId(),
    organisationId: uuid("organisation_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.allianceId, t.organisationId] }),
    ...rowPolicies("membership", {
      to: [appRole],
      verbs: ["select", "insert", "delete"],
      rule: enteredAlliance,
    }),
  ],
);
