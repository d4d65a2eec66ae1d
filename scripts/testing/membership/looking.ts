import type postgres from "postgres";
import { personActor } from "@/lib/access/actor";
import { type InvitationMoments, invitationState } from "@/lib/domain/alliance/joining/invitation";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { mayRead, seatsOf, type World } from "./law/world";
import type { Ids } from "./scene";

/** What can be seen of one alliance, in names, in the order of the alphabet. */
type Sight = {
  readers: string[];
  managers: string[];
  seats: string[];
  partners: string[];
  invitations: string[];
  stands: string;
};

/** What should be seen. */
export function expected(world: World): Record<string, Sight> {
  return Object.fromEntries(
    Object.entries(world.alliances).map(([name, alliance]) => {
      const standing = seatsOf(alliance, {});
      const state = ({ answer, until }: (typeof alliance.invitations)[string]) =>
        answer ?? (until <= world.now ? "expired" : "open");
      return [
        name,
        {
          readers: Object.keys(world.people).filter((person) => mayRead(alliance, person)),
          managers: seatsOf(alliance, { role: "alliance-manager" }).map((one) => one.person),
          seats: standing.map(({ person, role, partner }) => `${person} ${role} ${partner}`).sort(),
          partners: Object.entries(alliance.partners)
            .map(([partner, one]) => inWords(partner, { ...one, joined: one.organisation !== null }))
            .sort(),
          invitations: Object.entries(alliance.invitations)
            .map(([invitation, one]) => `${invitation} ${state(one)}`)
            .sort(),
          stands: `${alliance.status} in ${alliance.phase} since ${alliance.visit} after ${alliance.moves}`,
        },
      ];
    }),
  );
}

type Standing = { joined: boolean; left: boolean; initiating: boolean };

function inWords(partner: string, { joined, left, initiating }: Standing): string {
  const words = [joined ? "joined" : "named", left ? "left" : "", initiating ? "initiating" : ""];
  return [partner, ...words].join(" ");
}

/** What is seen, through the portfolio of everyone and past every policy. */
export async function actual(sql: postgres.Sql, ids: Ids, now: number): Promise<Record<string, Sight>> {
  const portfolios = await Promise.all(
    Object.entries(ids.cast.personIds).map(async ([person, personId]) => {
      const { rows } = await readPortfolio(personActor(personId));
      return { person, alliances: rows.map((one) => one.allianceId) };
    }),
  );
  const found = await Promise.all(
    Object.entries(ids.alliances).map(async ([name, allianceId]): Promise<[string, Sight]> => {
      const readers = portfolios.filter((one) => one.alliances.includes(allianceId));
      return [
        name,
        { readers: readers.map((one) => one.person), ...(await rowsOf(sql, ids, { allianceId, now })) },
      ];
    }),
  );
  return Object.fromEntries(found);
}

/** Learns the ids of seats that came about, by the names that the law gave them. */
export async function learnSeats(sql: postgres.Sql, ids: Ids, world: World): Promise<void> {
  const known = new Set(Object.values(ids.seats));
  for (const [name, alliance] of Object.entries(world.alliances)) {
    const news = Object.entries(alliance.seats).filter(([seat, one]) => !one.ended && !ids.seats[seat]);
    if (news.length === 0) continue;
    const rows = await seatRows(sql, ids, ids.alliances[name] ?? "");
    for (const [seat, { person, role, partner }] of news) {
      const row = rows.find(
        (one) => one.is === `${person} ${role} ${partner}` && !one.ended && !known.has(one.memberId),
      );
      if (row) ids.seats[seat] = row.memberId;
    }
  }
}

const nameFor = (known: Record<string, string>, id: string): string =>
  Object.keys(known).find((name) => known[name] === id) ?? `somebody unknown: ${id}`;

async function seatRows(sql: postgres.Sql, { cast, partners }: Ids, allianceId: string) {
  const rows = await sql<
    { memberId: string; personId: string; partnerId: string; role: string; ended: boolean }[]
  >`
    select member_id as "memberId", person_id as "personId", partner_id as "partnerId", role,
           ended_at is not null as ended from member where alliance_id = ${allianceId}`;
  return rows.map(({ memberId, personId, partnerId, role, ended }) => ({
    ...{ memberId, role, ended, person: nameFor(cast.personIds, personId) },
    is: `${nameFor(cast.personIds, personId)} ${role} ${nameFor(partners, partnerId)}`,
  }));
}

type Wanted = { allianceId: string; now: number };

async function rowsOf(sql: postgres.Sql, ids: Ids, { allianceId, now }: Wanted) {
  const [seats, partners, invitations, cards] = await Promise.all([
    seatRows(sql, ids, allianceId),
    sql<{ id: string; joined: boolean; left: boolean; initiating: boolean }[]>`
      select partner_id as id, joined_at is not null as joined, left_at is not null as left, initiating
        from partner where alliance_id = ${allianceId}`,
    sql<({ id: string } & InvitationMoments)[]>`
      select invitation_id as id, expires_at as "expiresAt", accepted_at as "acceptedAt",
             declined_at as "declinedAt", revoked_at as "revokedAt"
        from invitation where alliance_id = ${allianceId}`,
    sql<{ status: string; phase: number; seq: number; visit: number }[]>`
      select rail->>'status' as status, phase, (rail->>'seq')::int as seq, (rail->>'visit')::int as visit
        from alliance_card where alliance_id = ${allianceId}`,
  ]);
  const [card] = cards;
  const standing = seats.filter((one) => !one.ended);
  return {
    managers: standing.filter((one) => one.role === "alliance-manager").map((one) => one.person),
    seats: standing.map((one) => one.is).sort(),
    partners: partners.map((one) => inWords(nameFor(ids.partners, one.id), one)).sort(),
    invitations: invitations
      .map((one) => `${nameFor(ids.invitations, one.id)} ${invitationState(one, new Date(now))}`)
      .sort(),
    stands: `${card?.status} in ${card?.phase} since ${card?.visit} after ${card?.seq}`,
  };
}
