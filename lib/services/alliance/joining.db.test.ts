import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { invitationToken } from "@/lib/access/links/invitation-link";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { acceptInvitation } from "@/lib/services/alliance/invitation/accept";
import { sendInvitation } from "@/lib/services/alliance/invitation/send";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import {
  founding,
  type SettledPerson,
  type SmallAlliance,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
});

const actions = async (allianceId: string) =>
  (await sql`select action from alliance_activity where alliance_id = ${allianceId} order by seq`).map(
    (one) => one.action,
  );

describe("founding an alliance", () => {
  it("makes the founder its manager and contact, for the own organisation, and records it", async () => {
    const { person, organisationId } = await settlePerson();
    const founded = await foundAlliance(person, founding(organisationId));
    if (!founded.ok) throw new Error(founded.reason);
    const { allianceId } = founded;
    const page = await readAlliance(person, allianceId);
    expect(page.viewer.roles).toEqual(["alliance-manager", "contact"]);
    expect(page.partners).toHaveLength(1);
    expect(page.rail).toMatchObject({ status: "running", gate: { gate: 1, met: 1, total: 5 } });
    expect(await actions(allianceId)).toEqual(["alliance.found"]);
    expect((await readPortfolio(person)).rows.map((one) => one.name)).toEqual(["gewoon alliantie"]);
  });

  it("is done for own organisations only", async () => {
    const { organisationId } = await settlePerson();
    const stranger = await settlePerson();
    const before = await sql`select count(*)::int as n from alliance`;
    const forAnother = foundAlliance(stranger.person, founding(organisationId));
    await expect(forAnother).rejects.toMatchObject({ code: "not-found" });
    const both = founding(stranger.organisationId);
    both.initiators.push({ organisationId, contribution: "" });
    await expect(foundAlliance(stranger.person, both)).rejects.toMatchObject({ code: "not-found" });
    expect(await foundAlliance(stranger.person, { ...both, initiators: [] })).toEqual({
      ...{ ok: false, reason: "no-initiator" },
    });
    expect(await sql`select count(*)::int as n from alliance`).toEqual(before);
  });

  it("brings in a running one with every gate before its phase, and with none of them missing", async () => {
    const { person, organisationId } = await settlePerson();
    const running = founding(organisationId, { phase: 4 });
    const founded = await foundAlliance(person, running);
    if (!founded.ok) throw new Error(founded.reason);
    const moves = await sql`select kind, to_phase as phase from phase_move
      where alliance_id = ${founded.allianceId} order by seq`;
    expect(moves.map((one) => [one.kind, one.phase])).toEqual([
      ["founded", 1],
      ["passed-before", 2],
      ["passed-before", 3],
      ["passed-before", 4],
    ]);
    const { rail } = await readAlliance(person, founded.allianceId);
    expect(rail.phases.map((one) => [one.state, one.before])).toEqual([
      ["done", true],
      ["done", true],
      ["done", true],
      ["current", false],
      ["later", false],
    ]);
    expect(await foundAlliance(person, { ...running, passed: running.passed.slice(0, 2) })).toEqual({
      ...{ ok: false, reason: "missing", gate: 3 },
    });
    const never = [{ gate: 1 as const, day: "2026-02-30" }];
    expect(await foundAlliance(person, { ...running, phase: 2, passed: never })).toMatchObject({
      reason: "no-day",
    });
  });
});

describe("joining by invitation", () => {
  let invited: SettledPerson;
  beforeEach(async () => {
    invited = await settlePerson();
  });

  const asked = (people = [{ role: "director" as const, name: invited.name, email: invited.email }]) => ({
    allianceId: alliance.allianceId,
    partner: { name: "Derde", capacity: "partner" as const, initiating: false },
    people,
    message: "",
    sure: false,
  });
  const tokenOf = (invitationId = "", generation = 1): string =>
    invitationToken({ allianceId: alliance.allianceId, invitationId, generation });
  const accepting = (token: string, organisationId: string) => ({
    ...{ token, organisation: { kind: "own" as const, organisationId } },
    ...{ contribution: "vrijwilligers", personName: "Bram", jobTitle: "directeur", decidesAlone: true },
  });
  const send = async () => {
    const sent = await sendInvitation(alliance.manager, asked());
    if (!sent.ok) throw new Error(sent.reason);
    return tokenOf(sent.invitationIds[0]);
  };

  it("opens the alliance to that person for the own organisation, and shows both under their own names", async () => {
    const token = await send();
    await expect(readAlliance(invited.person, alliance.allianceId)).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await acceptInvitation(invited.person, accepting(token, invited.organisationId))).toMatchObject({
      ok: true,
    });
    const page = await readAlliance(invited.person, alliance.allianceId);
    expect(page.viewer).toMatchObject({ name: invited.name, roles: ["director"] });
    expect(page.partners.at(-1)).toMatchObject({ name: invited.name, contribution: "vrijwilligers" });
    expect((await actions(alliance.allianceId)).slice(-2)).toEqual(["invitation.send", "invitation.accept"]);
    const [mandate] = await sql`select covers from mandate where person_id = ${invited.person.personId}`;
    expect(mandate?.covers).toContain("gate");
  });

  it("makes an organisation for who has none, led by its maker", async () => {
    const token = await send();
    const organisation = {
      kind: "new" as const,
      name: "Nieuw",
      shortName: "Nieuw",
      place: null,
      kvkNumber: null,
    };
    const made = await acceptInvitation(invited.person, { ...accepting(token, ""), organisation });
    if (!made.ok) throw new Error(made.reason);
    const [own] =
      await sql`select role, name from affiliation where organisation_id = ${made.organisationId}`;
    expect(own).toEqual({ role: "director", name: "Bram" });
    const chain = await sql`select action from organisation_activity
      where organisation_id = ${made.organisationId}`;
    expect(chain.map((one) => one.action)).toEqual(["organisation.person.arrive"]);
  });

  it("is for the person whose address it is bound to, and for nobody else who has the link", async () => {
    const token = await send();
    const thief = await settlePerson();
    const stolen = acceptInvitation(thief.person, accepting(token, thief.organisationId));
    await expect(stolen).rejects.toMatchObject({ code: "not-found" });
    const forAnother = acceptInvitation(invited.person, accepting(token, thief.organisationId));
    await expect(forAnother).rejects.toMatchObject({ code: "not-found" });
    const madeUp = acceptInvitation(invited.person, accepting(tokenOf(randomUUID()), invited.organisationId));
    await expect(madeUp).rejects.toMatchObject({ code: "not-found" });
  });

  it("counts once, also when it is accepted five times at the same moment", async () => {
    const token = await send();
    const input = accepting(token, invited.organisationId);
    const tries = await Promise.allSettled(
      Array.from({ length: 5 }, () => acceptInvitation(invited.person, input)),
    );
    expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    const seats = await sql`select 1 from member where person_id = ${invited.person.personId}`;
    expect(seats).toHaveLength(1);
  });

  it("of two people asked for one organisation, the second cannot bring another one", async () => {
    const second = await settlePerson();
    const people = [
      { role: "director" as const, name: invited.name, email: invited.email },
      { role: "director" as const, name: second.name, email: second.email },
    ];
    const sent = await sendInvitation(alliance.manager, asked(people));
    if (!sent.ok) throw new Error(sent.reason);
    const [first, other] = sent.invitationIds.map((id) => tokenOf(id));
    const answers = await Promise.all([
      acceptInvitation(invited.person, accepting(first ?? "", invited.organisationId)),
      acceptInvitation(second.person, accepting(other ?? "", second.organisationId)),
    ]);
    expect(answers.map((one) => (one.ok ? "in" : one.reason)).sort()).toEqual(["in", "other-organisation"]);
    expect(await sql`select 1 from partner where alliance_id = ${alliance.allianceId}`).toHaveLength(3);
  });

  it("is refused before anything is sent when it makes no sense", async () => {
    const { manager, contacts } = alliance;
    const [me, colleague] = await sql`select email from member where alliance_id = ${alliance.allianceId}
      and role = 'contact' order by joined_at`;
    const one = (email: string) => [{ role: "director" as const, name: "x", email }];
    const why = async (people: ReturnType<typeof one>, more = {}) => {
      const result = await sendInvitation(manager, { ...asked(people), ...more });
      return result.ok ? "sent" : result.reason;
    };
    expect(await why([])).toBe("nobody");
    expect(await why(one(me?.email))).toBe("self");
    expect(await why(one(colleague?.email))).toBe("already-in");
    expect(await why(one("team@example.org"))).toBe("shared-address");
    expect(await why([...one("a@example.org"), ...one("a@example.org")])).toBe("twice");
    expect(await why(one("a@example.org"), { partner: { partnerId: randomUUID() } })).toBe("unknown-partner");
    expect(await sql`select 1 from invitation where email = 'team@example.org'`).toEqual([]);
    const notMine = sendInvitation(contacts[1]?.person ?? manager, asked());
    expect(await notMine).toEqual({ ok: false, reason: "not-your-partner" });
    await expect(sendInvitation((await settlePerson()).person, asked())).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
