import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "@/db/schema/columns";
import { appRole } from "@/db/schema/roles";
import {
  enteredOrganisation,
  enteredPerson,
  rowPolicies,
  someOrganisationEntered,
} from "@/db/schema/row-policies";

export const person = pgTable(
  "person",
  {
    personId: uuid("person_id").primaryKey(),
    name: text("name").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  () => [
    ...rowPolicies("person", { to: [appRole], verbs: ["select", "update"], rule: enteredPerson }),
    // A colleague's row is added by the organisation that was entered, and read back by nobody but its owner.
    ...rowPolicies("person_added", { to: [appRole], verbs: ["insert"], rule: someOrganisationEntered }),
  ],
);

export const organisation = pgTable(
  "organisation",
  {
    organisationId: uuid("organisation_id").primaryKey(),
    name: text("name").notNull(),
    shortName: text("short_name").notNull(),
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
