import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { alliance, partner } from "@/db/schema/alliance";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { appRole, revealRole } from "@/db/schema/ground/roles";
import {
  enteredAlliance,
  guestMayRead,
  ownPartnerInRound,
  ownRespondent,
  rowPolicies,
  tenantPolicies,
} from "@/db/schema/ground/row-policies";

/** The ritual: each answers apart, sealed; everything is revealed at one moment. */
export const round = pgTable(
  "round",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    roundId: uuid("round_id").notNull(),
    kind: text("kind", { enum: ["checker"] }).notNull(),
    number: integer("number").notNull(),
    instrument: text("instrument").notNull(),
    openedAt: instant("opened_at").notNull(),
    openedBy: uuid("opened_by").notNull(),
    openedByName: text("opened_by_name").notNull(),
    openedByOrganisation: text("opened_by_organisation").notNull(),
    closesAt: instant("closes_at").notNull(),
    discussAt: instant("discuss_at"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.roundId] }),
    unique("round_number_once").on(t.allianceId, t.kind, t.number),
    ...tenantPolicies("round"),
    ...guestMayRead("round"),
  ],
);

const ofRound = (name: string, alliance: AnyPgColumn, id: AnyPgColumn) =>
  foreignKey({ name, columns: [alliance, id], foreignColumns: [round.allianceId, round.roundId] });

/** Mode, name and counts per partner, frozen at sending; only the count of submissions moves. */
export const roundPartner = pgTable(
  "round_partner",
  {
    allianceId: allianceId(),
    roundId: uuid("round_id").notNull(),
    partnerId: uuid("partner_id").notNull(),
    mode: text("mode", { enum: ["by-name", "confidential"] }).notNull(),
    name: text("name").notNull(),
    shortName: text("short_name").notNull(),
    invited: integer("invited").notNull(),
    submitted: integer("submitted").notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.roundId, t.partnerId] }),
    ofRound("round_partner_round_fk", t.allianceId, t.roundId),
    foreignKey({
      name: "round_partner_partner_fk",
      columns: [t.allianceId, t.partnerId],
      foreignColumns: [partner.allianceId, partner.partnerId],
    }),
    ...rowPolicies("round_partner", {
      to: [appRole, revealRole],
      verbs: ["select", "insert"],
      rule: enteredAlliance,
    }),
    ...guestMayRead("round_partner"),
    ...rowPolicies("round_partner_own", { to: [appRole], verbs: ["update"], rule: ownPartnerInRound }),
  ],
);

/** Someone asked to answer; the link in the mail is derived from id and generation, never stored. */
export const respondent = pgTable(
  "respondent",
  {
    allianceId: allianceId(),
    respondentId: uuid("respondent_id").notNull(),
    roundId: uuid("round_id").notNull(),
    partnerId: uuid("partner_id").notNull(),
    personId: uuid("person_id").notNull(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    generation: integer("generation").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.respondentId] }),
    unique("respondent_once").on(t.allianceId, t.roundId, t.partnerId, t.personId),
    ofRound("respondent_round_fk", t.allianceId, t.roundId),
    ...tenantPolicies("respondent"),
    ...rowPolicies("respondent_own", { to: [appRole], verbs: ["select"], rule: ownRespondent }),
  ],
);

const ofRespondent = (name: string, alliance: AnyPgColumn, id: AnyPgColumn) =>
  foreignKey({
    name,
    columns: [alliance, id],
    foreignColumns: [respondent.allianceId, respondent.respondentId],
  });

const sealed = (table: string) => [
  ...rowPolicies(`${table}_own`, {
    to: [appRole],
    verbs: ["select", "insert", "update", "delete"],
    rule: ownRespondent,
  }),
  ...rowPolicies(`${table}_reveal`, { to: [revealRole], verbs: ["select", "delete"], rule: enteredAlliance }),
];

/** That someone submitted, and when: sealed as well, because a time betrays a person. */
export const sealedSheet = pgTable(
  "sealed_sheet",
  {
    allianceId: allianceId(),
    respondentId: uuid("respondent_id").notNull(),
    roundId: uuid("round_id").notNull(),
    submittedAt: instant("submitted_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.respondentId] }),
    ofRespondent("sealed_sheet_respondent_fk", t.allianceId, t.respondentId),
    ...sealed("sealed_sheet"),
  ],
);

export const sealedAnswer = pgTable(
  "sealed_answer",
  {
    allianceId: allianceId(),
    respondentId: uuid("respondent_id").notNull(),
    item: text("item").notNull(),
    roundId: uuid("round_id").notNull(),
    value: smallint("value"),
    nonAnswer: text("non_answer", { enum: ["unknown", "not-applicable"] }),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.respondentId, t.item] }),
    ofRespondent("sealed_answer_respondent_fk", t.allianceId, t.respondentId),
    check("sealed_answer_one_of_two", sql`num_nonnulls(${t.value}, ${t.nonAnswer}) = 1`),
    check("sealed_answer_range", sql`${t.value} between 1 and 10`),
    ...sealed("sealed_answer"),
  ],
);

/** A person's own answers, encrypted under a key derived from the secret in their link. */
export const ownCopy = pgTable(
  "own_copy",
  {
    allianceId: allianceId(),
    respondentId: uuid("respondent_id").notNull(),
    ciphertext: text("ciphertext").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.respondentId] }),
    ofRespondent("own_copy_respondent_fk", t.allianceId, t.respondentId),
    ...rowPolicies("own_copy", {
      to: [appRole],
      verbs: ["select", "insert", "update", "delete"],
      rule: ownRespondent,
    }),
  ],
);

/** No person: closed by the clock. */
export const roundClosing = pgTable(
  "round_closing",
  {
    allianceId: allianceId(),
    roundId: uuid("round_id").notNull(),
    closedAt: instant("closed_at").notNull(),
    closedBy: uuid("closed_by"),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.roundId] }),
    ofRound("round_closing_round_fk", t.allianceId, t.roundId),
    ...tenantPolicies("round_closing"),
    ...guestMayRead("round_closing"),
  ],
);

export const roundReveal = pgTable(
  "round_reveal",
  {
    allianceId: allianceId(),
    roundId: uuid("round_id").notNull(),
    revealedAt: instant("revealed_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.roundId] }),
    ofRound("round_reveal_round_fk", t.allianceId, t.roundId),
    ...tenantPolicies("round_reveal"),
    ...guestMayRead("round_reveal"),
  ],
);

/** What may be known after the reveal: one row per item and partner, never per person. */
export const roundCell = pgTable(
  "round_cell",
  {
    allianceId: allianceId(),
    roundId: uuid("round_id").notNull(),
    item: text("item").notNull(),
    partnerId: uuid("partner_id").notNull(),
    n: integer("n").notNull(),
    mean: numeric("mean", { precision: 3, scale: 1, mode: "number" }),
    nonAnswer: text("non_answer", { enum: ["unknown", "not-applicable"] }),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.roundId, t.item, t.partnerId] }),
    ofRound("round_cell_round_fk", t.allianceId, t.roundId),
    index("round_cell_by_partner").on(t.allianceId, t.partnerId),
    ...tenantPolicies("round_cell"),
  ],
);
