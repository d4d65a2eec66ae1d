import { jsonb, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { alliance } from "@/db/schema/alliance";
import { instant } from "@/db/schema/columns";
import { tenantPolicies } from "@/db/schema/row-policies";

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
    partnerNames: text("partner_names").array().notNull(),
    managerName: text("manager_name"),
    latestRound: jsonb("latest_round").$type<CardRound>(),
    grades: jsonb("grades").$type<CardGrade[]>().notNull(),
    divergence: jsonb("divergence").$type<CardDivergence>(),
    discussAt: instant("discuss_at"),
  },
  () => [...tenantPolicies("alliance_card")],
);
