import { integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { alliance } from "@/db/schema/alliance";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { appRole } from "@/db/schema/ground/roles";
import { enteredAlliance, rowPolicies } from "@/db/schema/ground/row-policies";

/** A paper or piece of evidence. The bytes lie in the file store under ids of our own; the name is for people. */
export const file = pgTable(
  "file",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    fileId: uuid("file_id").notNull(),
    name: text("name").notNull(),
    mediaType: text("media_type").notNull(),
    size: integer("size").notNull(),
    sha256: text("sha256").notNull(),
    /** What it proves: a gate, and perhaps one requirement of it. */
    gate: smallint("gate"),
    requirement: text("requirement"),
    addedAt: instant("added_at").notNull(),
    addedBy: uuid("added_by").notNull(),
    addedByName: text("added_by_name").notNull(),
    removedAt: instant("removed_at"),
    removedBy: uuid("removed_by"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.fileId] }),
    ...rowPolicies("file", {
      to: [appRole],
      verbs: ["select", "insert", "update"],
      rule: enteredAlliance,
    }),
  ],
);
