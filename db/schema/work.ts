import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { alliance } from "@/db/schema/alliance";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { appRole, jobsRole, revealRole } from "@/db/schema/ground/roles";
import { enteredAlliance, everyRow, rowPolicies, tenantPolicies } from "@/db/schema/ground/row-policies";

/** A mail to be sent: ids only. It is rendered when it is sent, so a secret never lies here. */
export const outbox = pgTable(
  "outbox",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    outboxId: uuid("outbox_id").notNull(),
    kind: text("kind", {
      enum: [
        "round-invitation",
        "round-result",
        "partner-invitation",
        "invitation-answered",
        "gate-asked",
        "gate-decided",
        "manager-handed-over",
        "open-point",
        "partner-left",
      ],
    }).notNull(),
    ref: uuid("ref").notNull(),
    /** The member it goes to, where the ref does not say it: one mail per member then. */
    recipient: uuid("recipient").notNull(),
    /** Counts the times that the same mail was sent on purpose. */
    turn: integer("turn").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.outboxId] }),
    unique("outbox_once").on(t.allianceId, t.kind, t.ref, t.recipient, t.turn),
    ...tenantPolicies("outbox"),
  ],
);

/** What must happen later. Local to the coordinator: it tells the worker which alliance to enter. */
export const due = pgTable(
  "due",
  {
    allianceId: allianceId(),
    dueId: uuid("due_id").notNull(),
    kind: text("kind", { enum: ["send-mail", "close-round", "reveal-round"] }).notNull(),
    ref: uuid("ref").notNull(),
    at: instant("at").notNull(),
    relayedAt: instant("relayed_at"),
    doneAt: instant("done_at"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.dueId] }),
    unique("due_once").on(t.allianceId, t.kind, t.ref),
    index("due_open").on(t.at).where(sql`done_at is null`),
    ...rowPolicies("due", {
      to: [appRole, revealRole],
      verbs: ["select", "insert", "update"],
      rule: enteredAlliance,
    }),
    ...rowPolicies("due_relay", { to: [jobsRole], verbs: ["select", "update"], rule: everyRow }),
  ],
);
