import "server-only";
import { eq } from "drizzle-orm";
import { person } from "@/db/schema/people";
import type { PersonActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { AppError } from "@/lib/platform/errors";
import { type PersonLine, readPersonLine } from "@/lib/services/people/profile/person-line";

/** How often somebody gets an overview of what waits. */
export type Rhythm = (typeof person.$inferSelect)["notify"];
export type ProfilePage = { viewer: PersonLine; name: string; notify: Rhythm };

/** One's own name, and how often an overview is mailed. */
export async function readProfile(actor: PersonActor): Promise<ProfilePage> {
  return view(actor, "profile.read", "mine", async ({ tx, standing }) => {
    const viewer = await readPersonLine(tx, actor.personId, [...standing.allianceIds]);
    const [found] = await tx.select().from(person).where(eq(person.personId, actor.personId));
    if (!found) throw new AppError("not-found");
    return { viewer, name: found.name, notify: found.notify };
  });
}
