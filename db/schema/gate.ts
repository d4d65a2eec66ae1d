import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { alliance, member, partner } from "@/db/schema/alliance";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { appRole, revealRole } from "@/db/schema/ground/roles";
import { enteredAlliance, ownInAlliance, rowPolicies } from "@/db/schema/ground/row-policies";

const verdict = () => text("verdict", { enum: ["go", "no-go", "back"] }).notNull();

/** The question put to the directors: what they saw, frozen, and its hash. The last one of a visit counts. */
export const gateAsk = pgTable(
  "gate_ask",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    askId: uuid("ask_id").notNull(),
    gate: smallint("gate").notNull(),
    /** The move that entered the phase before this gate. */
    visit: integer("visit").notNull(),
    number: integer("number").notNull(),
    subject: jsonb("subject").$type<Record<string, unknown>>().notNull(),
    subjectHash: text("subject_hash").notNull(),
    decideBy: date("decide_by", { mode: "string" }).notNull(),
    askedAt: instant("asked_at").notNull(),
    askedBy: uuid("asked_by").notNull(),
    askedByName: text("asked_by_name").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.askId] }),
    unique("gate_ask_once").on(t.allianceId, t.gate, t.visit, t.number),
    ...rowPolicies("gate_ask", {
      to: [appRole, revealRole],
      verbs: ["select", "insert"],
      rule: enteredAlliance,
    }),
  ],
);

/** One decision per partner upon one question, with the mandate it was made under. Never changed. */
export const gateDecision = pgTable(
  "gate_decision",
  {
    allianceId: allianceId(),
    decisionId: uuid("decision_id").notNull(),
    askId: uuid("ask_id").notNull(),
    partnerId: uuid("partner_id").notNull(),
    personId: uuid("person_id").notNull(),
    name: text("name").notNull(),
    verdict: verdict(),
    reason: text("reason").notNull(),
    /** Hash of the question, the verdict and the reason together: what the code in the mail was bound to. */
    decisionHash: text("decision_hash").notNull(),
    mandateId: uuid("mandate_id").notNull(),
    decidedAt: instant("decided_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.decisionId] }),
    unique("gate_decision_once").on(t.allianceId, t.askId, t.partnerId),
    foreignKey({
      name: "gate_decision_ask_fk",
      columns: [t.allianceId, t.askId],
      foreignColumns: [gateAsk.allianceId, gateAsk.askId],
    }),
    foreignKey({
      name: "gate_decision_partner_fk",
      columns: [t.allianceId, t.partnerId],
      foreignColumns: [partner.allianceId, partner.partnerId],
    }),
    ...rowPolicies("gate_decision", {
      to: [appRole, revealRole],
      verbs: ["select", "insert"],
      rule: enteredAlliance,
    }),
  ],
);

/** What a director filled in and has not confirmed yet: nobody else's to see. */
export const gateDraft = pgTable(
  "gate_draft",
  {
    allianceId: allianceId(),
    askId: uuid("ask_id").notNull(),
    partnerId: uuid("partner_id").notNull(),
    personId: uuid("person_id").notNull(),
    verdict: verdict(),
    reason: text("reason").notNull(),
    stepUpId: uuid("step_up_id").notNull(),
    savedAt: instant("saved_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.askId, t.partnerId, t.personId] }),
    foreignKey({
      name: "gate_draft_ask_fk",
      columns: [t.allianceId, t.askId],
      foreignColumns: [gateAsk.allianceId, gateAsk.askId],
    }),
    foreignKey({
      name: "gate_draft_partner_fk",
      columns: [t.allianceId, t.partnerId],
      foreignColumns: [partner.allianceId, partner.partnerId],
    }),
    ...rowPolicies("gate_draft", {
      to: [appRole],
      verbs: ["select", "insert", "update", "delete"],
      rule: ownInAlliance,
    }),
  ],
);

/**
 * What was noted at a requirement of a gate: decided with a reason, that decision withdrawn, or carried along
 * as an open point with an owner and a day. The last note on a requirement counts.
 */
export const gateNote = pgTable(
  "gate_note",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    noteId: uuid("note_id").notNull(),
    gate: smallint("gate").notNull(),
    visit: integer("visit").notNull(),
    /** None: an open point that no requirement asks for. */
    requirement: text("requirement"),
    kind: text("kind", { enum: ["decided", "withdrawn", "open"] }).notNull(),
    text: text("text").notNull(),
    dueOn: date("due_on", { mode: "string" }),
    ownerId: uuid("owner_id"),
    notedAt: instant("noted_at").notNull(),
    notedBy: uuid("noted_by").notNull(),
    notedByName: text("noted_by_name").notNull(),
    doneAt: instant("done_at"),
    doneBy: uuid("done_by"),
    doneByName: text("done_by_name"),
    doneNote: text("done_note"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.noteId] }),
    foreignKey({
      name: "gate_note_owner_fk",
      columns: [t.allianceId, t.ownerId],
      foreignColumns: [member.allianceId, member.memberId],
    }),
    check(
      "gate_note_open_is_dated",
      sql`(${t.kind} = 'open') = (${t.dueOn} is not null and ${t.ownerId} is not null)`,
    ),
    ...rowPolicies("gate_note", {
      to: [appRole, revealRole],
      verbs: ["select", "insert", "update"],
      rule: enteredAlliance,
    }),
  ],
);
