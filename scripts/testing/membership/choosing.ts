import fc from "fast-check";
import { invitedRoles } from "@/lib/domain/alliance/joining/inviting";
import { capacities } from "@/lib/domain/alliance/role";
import { organisationRoles } from "@/lib/domain/people/organisation-role";
import type { Deed } from "./law/law";
import { lastQuestion } from "./law/moving";
import { type Alliance, seatsOf, type World } from "./law/world";

/** Numbers that become a deed once it is known who and what there is; so a shorter story stays a story. */
export type Whim = {
  does: Deed["does"];
  where: number;
  who: number;
  what: number;
  which: number;
  odd: number;
};

const often: Partial<Record<Deed["does"], number>> = {
  ...{ accept: 8, invite: 6, leave: 4, end: 4, "hand over": 3, "add role": 2, decide: 6, ask: 3, open: 2 },
  ...{ decline: 2, "hand on": 2, revoke: 1, vouch: 2, withdraw: 1, wait: 1, found: 1 },
  ...{ dismiss: 3, employ: 3 },
  ...{ pause: 1, resume: 2, stop: 1, "send back": 2 },
};
const likely = Object.entries(often).flatMap(([does, times]) =>
  Array<Deed["does"]>(times).fill(does as Deed["does"]),
);

export const whims: fc.Arbitrary<Whim> = fc.record({
  does: fc.constantFrom(...likely),
  ...{ where: fc.nat(99), who: fc.nat(99), what: fc.nat(99), which: fc.nat(99) },
  /** Nought: somebody who has no business there does it, or to something that is not there. */
  odd: fc.nat(5),
});

const pick = <T>(from: readonly T[], place: number): T | undefined => from[place % from.length];

/** @param number of the deed in its story, for the names of what comes about. */
export function deedFrom(world: World, whim: Whim, number: string): Deed {
  const { does, where } = whim;
  if (does === "wait") return { does, days: whim.odd === 0 ? 31 : 5 };
  if (does === "dismiss") return { does, ...employing(world, whim) };
  if (does === "employ") {
    const as = pick(organisationRoles, whim.which) ?? "employee";
    return { does, ...employing(world, whim), as };
  }
  const name = pick(Object.keys(world.alliances), where);
  const alliance = name && world.alliances[name];
  if (does === "found" || !alliance) return founding(world, whim, number);
  const at = whim.odd === 0 && whim.which % 2 === 0 ? "nowhere" : name;
  const place: Place = { world, alliance, whim, number, at, by: doer(world, alliance, whim) };
  return choices[does](place);
}

type Place = { world: World; alliance: Alliance; whim: Whim; number: string; at: string; by: string };
type Chosen = Exclude<Deed["does"], "wait" | "found" | "dismiss" | "employ">;

const choices: Record<Chosen, (place: Place) => Deed> = {
  invite: ({ world, alliance, whim, number, at, by }) => ({
    ...{ does: "invite", at, by, invitation: `invitation ${number}` },
    ...invitation(world, alliance, whim),
  }),
  accept: ({ world, alliance, whim, at }) => accepting(world, alliance, { ...whim, at }),
  leave: ({ world, alliance, whim, at, by }) => ({
    ...{ does: "leave", at, by, organisation: organisationOf(world, alliance, { ...whim, by }) },
  }),
  end: ({ alliance, whim, at, by }) => {
    const own = whim.odd > 3 ? Object.entries(alliance.seats).find(([, one]) => one.person === by) : null;
    return { does: "end", at, by, seat: own?.[0] ?? seatIn(alliance, whim), all: whim.which % 2 === 0 };
  },
  "add role": ({ alliance, whim, at, by }) => ({
    ...{ does: "add role", at, by, seat: seatIn(alliance, whim) },
    role: pick(invitedRoles, whim.which) ?? "contact",
  }),
  "hand over": ({ alliance, whim, at, by }) => ({ does: "hand over", at, by, seat: seatIn(alliance, whim) }),
  decline: ({ alliance, whim, at }) => ({ does: "decline", at, ...linkIn(alliance, whim) }),
  "hand on": ({ world, alliance, whim, at }) => ({
    ...{
      does: "hand on",
      at,
      ...linkIn(alliance, whim),
      to: pick(Object.keys(world.people), whim.which) ?? "",
    },
  }),
  revoke: ({ alliance, whim, at, by }) => ({ does: "revoke", at, by, invitation: sentIn(alliance, whim) }),
  vouch: ({ alliance, whim, at, by }) => ({ does: "vouch", at, by, invitation: sentIn(alliance, whim) }),
  withdraw: ({ alliance, whim, at, by }) => ({
    ...{ does: "withdraw", at, by, partner: pick(Object.keys(alliance.partners), whim.what) ?? "" },
  }),
  pause: (place) => ({ does: "pause", ...moving(place) }),
  resume: (place) => ({ does: "resume", ...moving(place) }),
  stop: (place) => ({ does: "stop", ...moving(place) }),
  "send back": (place) => ({ does: "send back", ...moving(place) }),
  ask: (place) => ({
    ...{ does: "ask", ...moving(place), question: `question ${place.number}` },
    after: lastQuestion(place.alliance)?.number ?? 0,
  }),
  open: (place) => ({ does: "open", ...moving(place) }),
  decide: ({ alliance, whim, at, by }) => {
    const asked = Object.keys(alliance.questions);
    const director = pick(seatsOf(alliance, { role: "director" }), whim.who);
    const own = whim.odd > 1 && director ? { by: director.person, partner: director.partner } : null;
    return {
      ...{ does: "decide", at, by, partner: pick(Object.keys(alliance.partners), whim.what) ?? "", ...own },
      question: (whim.odd > 2 ? asked.at(-1) : pick(asked, whim.what)) ?? "no question",
      verdict: whim.which % 4 === 0 ? "back" : "go",
    };
  },
};

/** One that waits, as a rule; now and then by a link from before it was handed on. */
function linkIn(alliance: Alliance, whim: Whim) {
  const invitation = sentIn(alliance, whim);
  const hands = alliance.invitations[invitation]?.hands ?? 0;
  return { invitation, hands: whim.odd === 1 ? Math.max(0, hands - 1) : hands };
}

function sentIn({ invitations }: Alliance, { what, odd }: Whim): string {
  const open = Object.keys(invitations).filter((name) => !invitations[name]?.answer);
  const from = open.length > 0 && odd > 1 ? open : Object.keys(invitations);
  return pick(from, what) ?? "no invitation";
}

/** Also one that ended: from an old page. */
const seatIn = ({ seats }: Alliance, { what, odd }: Whim): string =>
  (odd === 1 ? undefined : pick(Object.keys(seats), what)) ?? "nobody";

const moving = ({ alliance: { moves }, whim, at, by }: Place) => ({
  ...{ at, by, seen: whim.odd === 1 ? moves - 1 : moves },
});

function founding(world: World, { who, what, odd }: Whim, number: string): Deed {
  const by = pick(Object.keys(world.people), who) ?? "";
  const own = Object.keys(world.people[by] ?? {});
  const organisation = (odd === 0 ? pick(allPlaces(world), what) : pick(own, what)) ?? "";
  return { does: "found", by, name: `alliance ${number}`, organisation };
}

/** As a rule by somebody who looks after the organisation, and upon a colleague where there is one to let go. */
function employing(world: World, { does, who, what, which, odd }: Whim) {
  const { people } = world;
  const everybody = Object.keys(people);
  const organisation = pick(allPlaces(world), what) ?? "";
  const place = (person: string) => people[person]?.[organisation];
  const leads = everybody.filter((one) => place(one) && place(one) !== "employee");
  const concerned = everybody.filter((one) => Boolean(place(one)) === (does === "dismiss"));
  return {
    ...{ by: pick(odd > 1 ? leads : everybody, who) ?? "", organisation },
    person: pick(odd > 0 && concerned.length > 0 ? concerned : everybody, which) ?? "",
  };
}

const allPlaces = ({ people }: World): string[] => [...new Set(Object.values(people).flatMap(Object.keys))];

const managing: readonly Deed["does"][] = [
  ...(["invite", "withdraw", "revoke", "add role", "hand over"] as const),
  ...(["pause", "resume", "stop", "send back", "ask", "open"] as const),
];

/** The manager, where a manager is needed; else anybody with a seat; now and then anybody at all. */
function doer(world: World, alliance: Alliance, { does, who, odd }: Whim): string {
  if (odd === 0) return pick(Object.keys(world.people), who) ?? "";
  const role = managing.includes(does) && odd > 2 ? ({ role: "alliance-manager" } as const) : {};
  return pick(seatsOf(alliance, role), who)?.person ?? pick(Object.keys(world.people), who) ?? "";
}

function invitation(world: World, { partners }: Alliance, { who, what, which, odd }: Whim) {
  const there = Object.keys(partners);
  const fresh = there.length < 2 || (there.length < 6 && what % 3 === 0);
  return {
    partner: fresh ? `partner ${there.length} ${what} ${which}` : (pick(there, what) ?? ""),
    as: fresh
      ? {
          capacity: odd > 1 ? ("partner" as const) : (pick(capacities, which) ?? "partner"),
          initiating: odd > 4,
        }
      : null,
    invitee: pick(Object.keys(world.people), who + what) ?? "",
    role: pick(["director", "contact", ...invitedRoles] as const, which) ?? "contact",
  };
}

function accepting(world: World, alliance: Alliance, whim: Whim & { at: string }): Deed {
  const { invitation: name, hands } = linkIn(alliance, whim);
  const asked = alliance.invitations[name];
  const by = whim.odd === 0 ? (pick(Object.keys(world.people), whim.who) ?? "") : (asked?.invitee ?? "");
  const own = Object.keys(world.people[by] ?? {});
  const host = alliance.partners[asked?.partner ?? ""]?.organisation ?? "";
  const near = [...own, host].filter(Boolean);
  const from = whim.odd === 1 || near.length === 0 ? allPlaces(world) : near;
  const organisation = pick(from, whim.which) ?? "";
  return { does: "accept", by, at: whim.at, invitation: name, hands, organisation };
}

function organisationOf(world: World, alliance: Alliance, { by, what, odd }: Whim & { by: string }): string {
  const own = seatsOf(alliance, { person: by }).flatMap(
    ({ partner }) => alliance.partners[partner]?.organisation ?? [],
  );
  return (odd === 0 || own.length === 0 ? pick(allPlaces(world), what) : pick(own, what)) ?? "";
}
