import {
  boolean,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { appRole } from "@/db/schema/ground/roles";
import {
  enteredAlliance,
  enteredOrganisation,
  enteredPerson,
  rowPolicies,
  someOrganisationEntered,
} from "@/db/schema/ground/row-policies";

export const person = pgTable(
  "person",
  {
    personId: uuid("person_id").primaryKey(),
    name: text("name").notNull(),
    /** How often an overview of what waits is mailed. */
    notify: text("notify", { enum: ["daily", "weekly", "never"] })
      .notNull()
      .default("weekly"),
    createdAt: instant("created_at").notNull(),
  },
  () => [
    ...rowPolicies("person", { to: [appRole], verbs: ["select", "update"], rule: enteredPerson }),
    // A colleague's row is added by the organisation that was entered, and read back by nobody but its owner.
    ...rowPolicies("person_added", { to: [appRole], verbs: ["insert"], rule: someOrganisationEntered }),
  ],
);

const sectors = [
  "government",
  "care",
  "welfare",
  "housing",
  "education",
  "culture",
  "business",
  "energy",
  "other",
] as const;
const sizes = ["1-9", "10-49", "50-249", "250-plus"] as const;

export const organisation = pgTable(
  "organisation",
  {
    organisationId: uuid("organisation_id").primaryKey(),
    name: text("name").notNull(),
    shortName: text("short_name").notNull(),
    /** Eight digits; not unique, because a number is no proof of anything. */
    kvkNumber: text("kvk_number"),
    sector: text("sector", { enum: sectors }),
    place: text("place"),
    size: text("size", { enum: sizes }),
    worksCouncil: boolean("works_council").notNull().default(false),
    clientCouncil: boolean("client_council").notNull().default(false),
    /** Whose leave the director needs before deciding. */
    priorApproval: text("prior_approval", { enum: ["none", "supervisory-board", "college"] })
      .notNull()
      .default("none"),
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
  },
  () =>
    rowPolicies("organisation", {
      to: [appRole],
      verbs: ["select", "insert", "update"],
      rule: enteredOrganisation,
    }),
);

/** A person's place in an organisation; carries the name and address that colleagues may see. */
export const affiliation = pgTable(
  "affiliation",
  {
    organisationId: uuid("organisation_id")
      .notNull()
      .references(() => organisation.organisationId),
    personId: uuid("person_id")
      .notNull()
      .references(() => person.personId),
    role: text("role", { enum: ["director", "administrator", "employee"] }).notNull(),
    jobTitle: text("job_title").notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    startedAt: instant("started_at").notNull(),
    endedAt: instant("ended_at"),
    endedBy: uuid("ended_by"),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.personId] }),
    ...rowPolicies("affiliation", {
      to: [appRole],
      verbs: ["select", "insert", "update", "delete"],
      rule: enteredOrganisation,
    }),
    ...rowPolicies("affiliation_own", { to: [appRole], verbs: ["select"], rule: enteredPerson }),
  ],
);

/** Who may bind an organisation, alone, for what and from when until when. Days by the Dutch calendar. */
export const mandate = pgTable(
  "mandate",
  {
    organisationId: uuid("organisation_id").notNull(),
    mandateId: uuid("mandate_id").notNull(),
    personId: uuid("person_id").notNull(),
    covers: text("covers", { enum: ["gate", "letter-of-intent", "plan", "agreement", "exit"] })
      .array()
      .notNull(),
    note: text("note").notNull(),
    validFrom: date("valid_from", { mode: "string" }).notNull(),
    /** The last day on which it counts; none: until it is ended. */
    validUntil: date("valid_until", { mode: "string" }),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    endedAt: instant("ended_at"),
    endedBy: uuid("ended_by"),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.mandateId] }),
    foreignKey({
      name: "mandate_affiliation_fk",
      columns: [t.organisationId, t.personId],
      foreignColumns: [affiliation.organisationId, affiliation.personId],
    }),
    ...rowPolicies("mandate", {
      to: [appRole],
      verbs: ["select", "insert", "update"],
      rule: enteredOrganisation,
    }),
  ],
);

/** What a partner keeps of an alliance that it left: frozen, its own, outside the alliance. */
export const departureCopy = pgTable(
  "departure_copy",
  {
    organisationId: uuid("organisation_id").notNull(),
    partnerId: uuid("partner_id").notNull(),
    allianceId: allianceId(),
    allianceName: text("alliance_name").notNull(),
    leftAt: instant("left_at").notNull(),
    content: jsonb("content").$type<Record<string, unknown>>().notNull(),
    contentHash: text("content_hash").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.partnerId] }),
    ...rowPolicies("departure_copy", { to: [appRole], verbs: ["select"], rule: enteredOrganisation }),
    ...rowPolicies("departure_copy_made", { to: [appRole], verbs: ["insert"], rule: enteredAlliance }),
  ],
);
