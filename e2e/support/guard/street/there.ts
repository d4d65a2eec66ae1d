import { randomBytes, randomUUID } from "node:crypto";
import type { Answer } from "@/e2e/support/guard/ask";
import type { Values } from "@/e2e/support/guard/doors/values";
import type { World } from "@/e2e/support/world";
import type { Cast, Resident } from "@/e2e/support/world/street/cast";
import type { Plot, Seat } from "@/e2e/support/world/street/plot";
import type { Side, Street } from "@/e2e/support/world/street/street";
import type { AllianceRole } from "@/lib/domain/alliance/role";

/** One alliance with its rows and its people. */
export type There = Plot & { cast: Cast; mail: string; offices: Street["offices"] };
export type Me = Resident;
/** What a call may need besides what lies there. */
export type Hands = {
  world: World;
  knock: (name: string, me: Me, values: Values, cookie?: string) => Promise<Answer>;
};

export const there = (street: Street, side: Side, which: "grown" | "young"): There => ({
  ...{ ...side[which], cast: side.cast, mail: street.mail, offices: street.offices },
});

export const seatOf = (place: There, me: Me, role?: AllianceRole): Seat | undefined =>
  place.seats.find((one) => one.personId === me.personId && (!role || one.role === role));

export const rolesIn = (place: There, me: Me): AllianceRole[] =>
  place.seats.filter((one) => one.personId === me.personId).map(({ role }) => role);

/** What was of the same kind and is over: a person who stopped, a partner that left. */
export function endedLike(place: There, value: string): string | null {
  const { partners, invitations, rounds, seats, endedSeats, points, asks, files, offices } = place;
  const over: Record<string, string> = {
    [partners.care]: partners.left,
    [partners.asked]: partners.left,
    [invitations.newcomer]: invitations.revoked,
    [rounds.open]: rounds.revealed,
    [points.open]: points.done,
    [asks.running]: asks.replaced,
    [files.kept]: files.removed,
  };
  for (const { memberId } of seats) over[memberId] = endedSeats[0]?.memberId ?? "";
  for (const { mandate, endedMandate } of Object.values(offices)) over[mandate] = endedMandate;
  const [asked = ""] = anId.exec(value) ?? [];
  const found = over[asked];
  return found ? value.replace(asked, found) : null;
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const aLink = /^[\w-]{56,80}$/;

/** The same place with nothing in it that exists: ids and links of the right form that point nowhere. */
export function nowhereLike<T>(place: T): T {
  const made = new Map<string, string>();
  const replaced = (text: string): string => {
    const known = made.get(text) ?? madeUpLike(text);
    made.set(text, known);
    return known;
  };
  return JSON.parse(JSON.stringify(place), (_, value) =>
    typeof value === "string" ? replaced(value) : value,
  ) as T;
}

/** What is no id and no link stays as it is. */
export function madeUpLike(text: string): string {
  if (anId.test(text)) return text.replace(anId, randomUUID());
  return aLink.test(text) ? randomBytes(60).toString("base64url").slice(0, text.length) : text;
}

/** A link that says what the one says, under the seal of the other. */
export const forged = (says: string, sealed: string): string =>
  says.slice(0, says.length - 34) + sealed.slice(-34);
