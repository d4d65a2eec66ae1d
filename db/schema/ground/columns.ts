import { timestamp, uuid } from "drizzle-orm/pg-core";

export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** First column of every tenant table, of its primary key and of every unique constraint. */
export const allianceId = () => uuid("alliance_id").notNull();
