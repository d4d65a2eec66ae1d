import { index, jsonb, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { alliance } from "@/db/schema/alliance";
import { allianceId, instant } from "@/db/schema/ground/columns";
import { tenantPolicies } from "@/db/schema/ground/row-policies";

/** Where the alliance is: what the phase rail shows. Instants as ISO text. */
export type CardRail = {
  status: "running" | "paused" | "stopped";
  /** The last move, and the one that entered this phase. */
  seq: number;
  visit: number;
  phases: { phase: number; state: "done" | "current" | "later"; leftAt: string | null; before: boolean }[];
  /** Requirements of the next gate; none in the last phase. */
  gate: {
    gate: number;
    met: number;
    total: number;
    refused: boolean;
    /** Whether the question lies with the directors. */
    asked: boolean;
    /** The first requirement that is open, with the partners it waits for. */
    next: { requirement: string; waitsFor: string[] } | null;
  } | null;
};
type CardRound = {
  number: number;
  closesAt: string;
  invited: number;
  state: "open" | "closed" | "revealed";
};
type CardGrade = { round: number; revealedAt: string; grade: number };
type CardDivergence = { word: "agree" | "difference" | "large" | "opposed"; distance: number };

/** What the portfolio shows of an alliance; perform() keeps it current in the same transaction. */
export const allianceCard = pgTable(
  "alliance_card",
  {
    allianceId: uuid("alliance_id")
      .primaryKey()
      .references(() => alliance.allianceId),
    name: text("name").notNull(),
    phase: smallint("phase").notNull(),
    rail: jsonb("rail").$type<CardRail>().notNull(),
    partnerNames: text("partner_names").array().notNull(),
    managerName: text("manager_name"),
    latestRound: jsonb("latest_round").$type<CardRound>(),
    grades: jsonb("grades").$type<CardGrade[]>().notNull(),
    divergence: jsonb("divergence").$type<CardDivergence>(),
    discussAt: instant("discuss_at"),
  },
  () => [...tenantPolicies("alliance_card")],
);

/** What waits for one person: one verb, one object, one date. perform() keeps it current; done means gone. */
export const attention = pgTable(
  "attention",
  {
    allianceId: allianceId().references(() => alliance.allianceId),
    personId: uuid("person_id").notNull(),
    kind: text("kind", {
      enum: [
        "decide-gate",
        "ask-gate",
        "open-gate",
        "revise-gate",
        "open-point",
        "admit-colleague",
        "invitation-expired",
        "invitation-declined",
        "resume",
        "first-round",
      ],
    }).notNull(),
    ref: uuid("ref").notNull(),
    at: instant("at").notNull(),
    /** Not shown before this instant. */
    showFrom: instant("show_from").notNull(),
    facts: jsonb("facts").$type<Record<string, string | number | null>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.allianceId, t.personId, t.kind, t.ref] }),
    index("attention_of_person").on(t.personId),
    ...tenantPolicies("attention"),
  ],
);
