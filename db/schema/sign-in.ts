import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "@/db/schema/ground/columns";

/** The sign-in tables know no tenant; only meent_auth may reach them. Columns as next-auth's adapter wants them. */
export const signInUser = pgTable("sign_in_user", {
  id: uuid("id").primaryKey(),
  name: text("name"),
  email: text("email").notNull().unique(),
  emailVerified: instant("email_verified"),
  image: text("image"),
});

/** The token column holds a hash: who reads the table cannot sign in. */
export const signInSession = pgTable(
  "sign_in_session",
  {
    sessionToken: text("session_token").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => signInUser.id, { onDelete: "cascade" }),
    expires: instant("expires").notNull(),
    createdAt: instant("created_at").notNull(),
    /** "Firefox op Windows": by which somebody knows the own sign-ins apart. */
    browser: text("browser"),
  },
  (t) => [index("sign_in_session_user").on(t.userId)],
);

/** Link and code are derived from the id. One row per address, so one live link. No user: an unknown address, no mail. */
export const signInRequest = pgTable("sign_in_request", {
  requestId: uuid("request_id").primaryKey(),
  email: text("email").notNull().unique(),
  userId: uuid("user_id").references(() => signInUser.id, { onDelete: "cascade" }),
  tries: integer("tries").notNull().default(0),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});

/** A fresh code for one decision: bound to the session, the purpose and the hash of what is decided on. */
export const stepUp = pgTable("step_up", {
  stepUpId: uuid("step_up_id").primaryKey(),
  sessionToken: text("session_token")
    .notNull()
    .references(() => signInSession.sessionToken, { onDelete: "cascade" }),
  purpose: text("purpose").notNull(),
  subjectHash: text("subject_hash").notNull(),
  tries: integer("tries").notNull().default(0),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});

export const signInOutbox = pgTable("sign_in_outbox", {
  outboxId: uuid("outbox_id").primaryKey(),
  kind: text("kind", { enum: ["sign-in", "step-up", "overview"] }).notNull(),
  ref: uuid("ref").notNull(),
  createdAt: instant("created_at").notNull(),
  relayedAt: instant("relayed_at"),
  sentAt: instant("sent_at"),
});

/** Table of rate-limiter-flexible. */
export const rateLimit = pgTable("rate_limit", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: instant("expire"),
});
