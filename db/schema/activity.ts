import { bigint, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { appRole, revealRole } from "@/db/schema/ground/roles";
import { enteredAlliance, enteredOrganisation, rowPolicies } from "@/db/schema/ground/row-policies";

type ActivityFacts = Record<string, string | number | null>;

/** One link of a hash chain. Ids and numbers only: names are looked up, so erasure does not break the chain. */
const link = () => ({
  seq: bigint("seq", { mode: "number" }).notNull(),
  activityId: uuid("activity_id").notNull(),
  at: instant("at").notNull(),
  action: text("action").notNull(),
  personId: uuid("person_id"),
  onBehalfOf: uuid("on_behalf_of"),
  facts: jsonb("facts").$type<ActivityFacts>().notNull(),
  previousHash: text("previous_hash").notNull(),
  hash: text("hash").notNull(),
});

const head = () => ({
  seq: bigint("seq", { mode: "number" }).notNull(),
  hash: text("hash").notNull(),
});

export const allianceActivity = pgTable("alliance_activity", { allianceId: allianceId(), ...link() }, (t) => [
  primaryKey({ columns: [t.allianceId, t.seq] }),
  ...rowPolicies("alliance_activity", {
    to: [appRole, revealRole],
    verbs: ["select", "insert"],
    rule: enteredAlliance,
  }),
]);

export const allianceActivityHead = pgTable(
  "alliance_activity_head",
  { allianceId: uuid("alliance_id").primaryKey(), ...head() },
  () =>
    rowPolicies("alliance_activity_head", {
      to: [appRole, revealRole],
      verbs: ["select", "insert", "update"],
      rule: enteredAlliance,
    }),
);

export const organisationActivity = pgTable(
  "organisation_activity",
  { organisationId: uuid("organisation_id").notNull(), ...link() },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.seq] }),
    ...rowPolicies("organisation_activity", {
      to: [appRole],
      verbs: ["select", "insert"],
      rule: enteredOrganisation,
    }),
  ],
);

export const organisationActivityHead = pgTable(
  "organisation_activity_head",
  { organisationId: uuid("organisation_id").primaryKey(), ...head() },
  () =>
    rowPolicies("organisation_activity_head", {
      to: [appRole],
      verbs: ["select", "insert", "update"],
      rule: enteredOrganisation,
    }),
);
