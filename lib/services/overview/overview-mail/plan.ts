import "server-only";
import { sql } from "drizzle-orm";
import { v5 } from "uuid";
import { signInOutbox } from "@/db/schema/sign-in";
import { pool } from "@/lib/access/pools";
import { overviewDue } from "@/lib/domain/overview/overview-mail";
import { now } from "@/lib/platform/clock";

/** Of our own making: an id for each person and day or week, so that nothing is planned twice. */
const namespace = "0d6a8a52-6e5d-5a1f-9a37-6f2f5c9f4b11";

/** Plans the overview of today for who wants it daily, and of this week for the others. Returns how many are new. */
export async function planOverviewMails(): Promise<number> {
  const present = now();
  const due = overviewDue(present);
  if (!due) return 0;
  const rows = [
    ...(await rowsFor("daily", due.day, present)),
    ...(await rowsFor("weekly", due.week, present)),
  ];
  if (rows.length === 0) return 0;
  const planned = await pool("auth")
    .insert(signInOutbox)
    .values(rows)
    .onConflictDoNothing()
    .returning({ outboxId: signInOutbox.outboxId });
  return planned.length;
}

/** Whoever came after it began has seen what waits while joining. */
async function rowsFor(rhythm: "daily" | "weekly", due: { name: string; began: Date }, createdAt: Date) {
  const rows = await pool("worker").execute<{ personId: string }>(
    sql`select app.people_to_notify(${rhythm}, ${due.began.toISOString()}::timestamptz) as "personId"`,
  );
  return rows.map(({ personId }) => ({
    outboxId: v5(`${personId} ${due.name}`, namespace),
    kind: "overview" as const,
    ref: personId,
    createdAt,
  }));
}
