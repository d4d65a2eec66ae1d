import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { appRole } from "@/db/schema/ground/roles";
import { enteredAlliance, guestMayRead, rowPolicies, tenantPolicies } from "@/db/schema/ground/row-policies";
import { organisation, person } from "@/db/schema/people";

export const alliance = pgTable(
  "alliance",
  {
    allianceId: uuid("alliance_id").primaryKey(),
    name: text("name").notNull(),
    reason: text("reason").notNull(),
    peopleWord: text("people_word", { enum: ["customers", "residents", "clients", "members"] }).notNull(),
    /** What the alliance manager is called here: programmamanager, ketenregisseur. */
    managerLabel: text("manager_label").notNull(),
    reviewRhythm: text("review_rhythm", { enum: ["quarter", "half-year", "year"] }).notNull(),
    route: text("route", { enum: ["normal", "light"] }).notNull(),
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
  },
  () => [...tenantPolicies("alliance"), ...guestMayRead("alliance")],
);

/** Each move of the phase machine is a row: who, when, why and on which facts. The last one says where the alliance is. */
export const phaseMove = pgTable(
  "phase_move",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    seq: integer("seq").notNull(),
    kind: text("kind", {
      enum: ["founded", "passed-before", "gate-opened", "sent-back", "paused", "resumed", "stopped"],
    }).notNull(),
    fromPhase: smallint("from_phase"),
    toPhase: smallint("to_phase").notNull(),
    /** When it came about; for what was decided before Meent, the day of that decision. */
    at: instant("at").notNull(),
    madeAt: instant("made_at").notNull(),
    madeBy: uuid("made_by"),
    madeByName: text("made_by_name").notNull(),
    reason: text("reason").notNull(),
    facts: jsonb("facts").$type<Record<string, unknown>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.allianceId, t.seq] }), ...tenantPolicies("phase_move")],
);

/** An organisation inside one alliance: invited, then joined, in the end perhaps gone. */
export const partner = pgTable(
  "partner",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    partnerId: uuid("partner_id").notNull(),
    /** Known from the moment that somebody joins for it. */
    organisationId: uuid("organisation_id").references(() => organisation.organisationId),
    name: text("name").notNull(),
    shortName: text("short_name").notNull(),
    contribution: text("contribution").notNull(),
    capacity: text("capacity", { enum: ["partner", "funder", "adviser"] }).notNull(),
    initiating: boolean("initiating").notNull(),
    namedAt: instant("named_at").notNull(),
    joinedAt: instant("joined_at"),
    leftAt: instant("left_at"),
    leftBy: uuid("left_by"),
    leftReason: text("left_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.partnerId] }),
    uniqueIndex("partner_organisation_once").on(t.allianceId, t.organisationId).where(sql`left_at is null`),
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
    uniqueIndex("member_role_once")
      .on(t.allianceId, t.personId, t.organisationId, t.role)
      .where(sql`ended_at is null`),
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
