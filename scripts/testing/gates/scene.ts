import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { member } from "@/db/schema/alliance";
import { type PersonActor, personActor } from "@/lib/access/actor";
import { view } from "@/lib/access/doors";
import { pool } from "@/lib/access/pools";
import { hashToken, openSession } from "@/lib/access/session-rows";
import { ensureSignInUser } from "@/lib/access/sign-in-user";
import type { Route } from "@/lib/domain/alliance/role";
import { dayFrom } from "@/lib/domain/calendar";
import { now } from "@/lib/platform/clock";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { askDirectors } from "@/lib/services/alliance/gate/ask";
import { noteAtGate } from "@/lib/services/alliance/gate/note";
import { readGate } from "@/lib/services/alliance/gate/read";
import { inviteAndJoin } from "@/scripts/story/joining";
import { founding, settlePerson } from "@/scripts/testing/small-alliance";

export type Director = { person: PersonActor; partnerId: string; memberId: string; organisationId: string };
export type GateScene = {
  allianceId: string;
  manager: PersonActor;
  /** The contact of the second initiator. */
  contact: PersonActor;
  directors: [Director, Director];
};

/** An alliance before its first gate, led by two organisations, each with a director who signed in. */
export async function settleGate({ route = "normal" as Route, word = "gewoon" } = {}): Promise<GateScene> {
  const [first, second] = [await settlePerson(word), await settlePerson(word)];
  const founded = await foundAlliance(first.person, { ...founding(first.organisationId, { word }), route });
  if (!founded.ok) throw new Error(`the alliance cannot be founded: ${founded.reason}`);
  const { allianceId } = founded;
  const partnerId = await inviteAndJoin(first.person, {
    ...{ allianceId, organisationId: second.organisationId, contribution: `${word} inbreng` },
    partner: { name: second.name, capacity: "partner", initiating: true },
    people: [{ role: "contact", name: second.name, email: second.email, personId: second.person.personId }],
  });
  const { organisationId } = first;
  const own = { allianceId, organisationId, partnerId: founded.partnerIds[0] ?? "" };
  const other = { allianceId, organisationId: second.organisationId, partnerId };
  return {
    ...{ allianceId, manager: first.person, contact: second.person },
    directors: [await settleDirector(first.person, own), await settleDirector(second.person, other)],
  };
}

type Seat = { allianceId: string; organisationId: string; partnerId: string };

/** A colleague of the asker who decides for their organisation, with a mandate and a session. */
export async function settleDirector(asker: PersonActor, seat: Seat): Promise<Director> {
  const { allianceId, organisationId, partnerId } = seat;
  const name = `Bestuurder ${randomUUID().slice(0, 8)}`;
  const email = `${name.replace(" ", ".").toLowerCase()}@example.org`;
  const personId = await ensureSignInUser({ email, name });
  await inviteAndJoin(asker, {
    ...{ allianceId, organisationId, contribution: "", partner: { partnerId } },
    people: [{ role: "director", name, email, personId }],
  });
  const person = await signedIn(personId);
  return { person, partnerId, organisationId, memberId: await seatOf(person, allianceId) };
}

/** The same person with a session of its own, as step-up codes need one. */
export async function signedIn(personId: string): Promise<PersonActor> {
  const { token } = await pool("auth").transaction((tx) => openSession(tx, personId));
  return personActor(personId, { sessionToken: hashToken(token) });
}

async function seatOf(person: PersonActor, allianceId: string): Promise<string> {
  const rows = await view(person, "partner.read", allianceId, ({ tx }) =>
    tx
      .select({ memberId: member.memberId })
      .from(member)
      .where(and(eq(member.allianceId, allianceId), eq(member.personId, person.personId))),
  );
  return rows[0]?.memberId ?? "";
}

/** What a page of the gate shows: the last move, and the number of the last question. */
export async function shownAt({ manager, allianceId }: GateScene, gate: 1 | 2 | 3 | 4 = 1) {
  const page = await readGate(manager, { allianceId, gate });
  return { allianceId, gate, seen: page.phase.seq, after: page.asked?.number ?? 0, page };
}

/** Everything but the directors' own word is settled. */
export async function prepareQuestion(scene: GateScene): Promise<void> {
  const { allianceId, gate, seen } = await shownAt(scene);
  for (const requirement of ["motives-weighed", "best-option"]) {
    const text = `Besproken en afgewogen: ${requirement}.`;
    const noted = await noteAtGate(scene.manager, {
      allianceId,
      gate,
      seen,
      requirement,
      kind: "decided",
      text,
    });
    if (!noted.ok) throw new Error(`a requirement cannot be noted: ${noted.reason}`);
  }
}

/** Puts the gate to both directors; they have two weeks. */
export async function askBoth(scene: GateScene): Promise<string> {
  const { page: _page, ...shown } = await shownAt(scene);
  const asked = await askDirectors(scene.manager, { ...shown, decideBy: dayFrom(now(), 14) });
  if (!asked.ok) throw new Error(`the gate cannot be put to the directors: ${asked.reason}`);
  return asked.askId;
}
