import { randomUUID } from "node:crypto";
import { eq, sql as query } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { alliance, partner } from "@/db/schema/alliance";
import { type Actor, personActor, respondentActor, systemActor } from "@/lib/access/actor";
import { type Performance, perform, view } from "@/lib/access/doors";
import type { Standing } from "@/lib/access/policy";
import { type ActivityLink, verifyChain } from "@/lib/domain/alliance/activity-chain";
import { env } from "@/lib/platform/env";
import { isAppError } from "@/lib/platform/errors";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { addPerson } from "@/lib/services/people/organisation/add-person";
import { inviteAndJoin } from "@/scripts/story/joining";
import {
  founding,
  openSmallRound,
  type SmallAlliance,
  type SmallRound,
  settleAlliance,
  settlePerson,
} from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let ours: SmallAlliance;
let theirs: SmallAlliance;
let round: SmallRound;

beforeAll(async () => {
  ours = await settleAlliance({ partners: 2 });
  theirs = await settleAlliance({ partners: 2, word: "vreemd" });
  round = await openSmallRound(sql, ours);
});

const refusal = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => "opened",
    (thrown: unknown) => thrown,
  );
  if (typeof error === "string") return error;
  return isAppError(error) ? `${error.code}: ${error.message}` : String(error);
};

const nothing = async () => {};
const newcomer = async () => {
  const { person, ...settled } = await settlePerson();
  return { ...settled, leaver: personActor(person.personId) };
};
const contact = (of: SmallAlliance): Actor => of.contacts.at(-1)?.person ?? personActor(randomUUID());
const respondentOf = (of: SmallRound) => {
  const [first] = of.respondents;
  if (!first) throw new Error("nobody was asked");
  return first;
};
const nameOf = async (allianceId: string) =>
  (await sql`select name from alliance where alliance_id = ${allianceId}`)[0]?.name;

describe("a stranger", () => {
  it("hears not-found, word for word what a made-up id gives", async () => {
    const foreign = await refusal(view(contact(theirs), "alliance.read", ours.allianceId, nothing));
    const random = await refusal(view(contact(theirs), "alliance.read", randomUUID(), nothing));
    const noId = await refusal(view(contact(theirs), "alliance.read", "geen-id'--", nothing));
    expect([foreign, random, noId]).toEqual([
      "not-found: not-found",
      "not-found: not-found",
      "not-found: not-found",
    ]);
  });

  it("hears not-found before the right is weighed, whatever the verb", async () => {
    for (const action of ["round.open", "round.close", "member.role.add", "round.reveal"] as const) {
      expect(await refusal(perform(contact(theirs), action, ours.allianceId, nothing))).toBe(
        "not-found: not-found",
      );
    }
  });

  it("is whoever stopped being a member", async () => {
    const { leaver, name, email, organisationId } = await newcomer();
    await inviteAndJoin(ours.manager, {
      ...{ allianceId: ours.allianceId, organisationId, contribution: "" },
      partner: { name, capacity: "adviser", initiating: false },
      people: [{ role: "adviser", name, email, personId: leaver.personId }],
    });
    expect(await refusal(view(leaver, "alliance.read", ours.allianceId, nothing))).toBe("opened");
    await sql`update affiliation set ended_at = now() where person_id = ${leaver.personId}`;
    expect(await refusal(view(leaver, "alliance.read", ours.allianceId, nothing))).toBe(
      "not-found: not-found",
    );
    await sql`update affiliation set ended_at = null where person_id = ${leaver.personId}`;
    await sql`update member set ended_at = now() where person_id = ${leaver.personId}`;
    expect(await refusal(view(leaver, "alliance.read", ours.allianceId, nothing))).toBe(
      "not-found: not-found",
    );
  });
});

describe("a member without the right", () => {
  it("hears forbidden, and nothing ran", async () => {
    let ran = false;
    const opening = perform(contact(ours), "round.open", ours.allianceId, async () => {
      ran = true;
    });
    expect(await refusal(opening)).toBe("forbidden: forbidden: round.open");
    expect(ran).toBe(false);
  });
});

describe("perform", () => {
  const rename = ({ tx }: Performance) =>
    tx.update(alliance).set({ name: "Anders" }).where(eq(alliance.allianceId, ours.allianceId));

  it("refuses to commit what leaves no record", async () => {
    const told = await refusal(perform(ours.manager, "member.role.add", ours.allianceId, rename));
    expect(told).toContain("would commit without an activity record");
    expect(await nameOf(ours.allianceId)).toBe("gewoon alliantie");
  });

  it("rolls everything back when the verb refuses, its record included, and hands the reason on", async () => {
    const before = await chainOf(ours.allianceId);
    const result = await perform(ours.manager, "member.role.add", ours.allianceId, async (door) => {
      await rename(door);
      door.record({ kept: 1 });
      return { ok: false, reason: "so" };
    });
    expect(result).toEqual({ ok: false, reason: "so" });
    expect(await nameOf(ours.allianceId)).toBe("gewoon alliantie");
    expect(await chainOf(ours.allianceId)).toEqual(before);
  });

  it("rolls everything back when something throws", async () => {
    const thrown = perform(ours.manager, "member.role.add", ours.allianceId, async (door) => {
      await rename(door);
      door.record();
      throw new Error("halfway");
    });
    expect(await refusal(thrown)).toBe("Error: halfway");
    expect(await nameOf(ours.allianceId)).toBe("gewoon alliantie");
  });

  it("leaves no activity behind the verbs that are quiet", async () => {
    const before = await chainOf(ours.allianceId);
    await perform(respondentOf(round), "answer.save", ours.allianceId, nothing);
    await perform(systemActor("tests"), "mail.send", ours.allianceId, nothing);
    expect(await chainOf(ours.allianceId)).toEqual(before);
  });
});

describe("the activity of an alliance", () => {
  it("grows by one link per verb and stays whole under twenty verbs at once", async () => {
    const before = (await chainOf(ours.allianceId)).links.length;
    await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        perform(ours.manager, "member.role.add", ours.allianceId, async ({ record }) => record({ place })),
      ),
    );
    const { links, head } = await chainOf(ours.allianceId);
    expect(links).toHaveLength(before + 20);
    expect(verifyChain(links, head)).toEqual([]);
    expect(links.at(-1)).toMatchObject({ action: "member.role.add", personId: ours.manager.personId });
  });

  it("shows what a superuser changed in it", async () => {
    await sql`update alliance_activity set facts = '{"round": 9}' where alliance_id = ${theirs.allianceId} and seq = 2`;
    const { links, head } = await chainOf(theirs.allianceId);
    expect(verifyChain(links, head)).toEqual([{ kind: "edited", seq: 2 }]);
  });
});

describe("a respondent", () => {
  it("cannot open another alliance than that of the link", async () => {
    const guest = respondentOf(round);
    expect(await refusal(view(guest, "answer.read", theirs.allianceId, nothing))).toBe(
      "not-found: not-found",
    );
    const pretended = respondentActor({ ...guest, allianceId: theirs.allianceId });
    expect(await refusal(view(pretended, "answer.read", theirs.allianceId, nothing))).toBe(
      "not-found: not-found",
    );
  });

  it("is not found with a link of another generation", async () => {
    const guest = respondentOf(round);
    for (const generation of [0, guest.generation + 1]) {
      const stale = respondentActor({ ...guest, generation });
      expect(await refusal(view(stale, "answer.read", ours.allianceId, nothing))).toBe(
        "not-found: not-found",
      );
    }
  });

  it("may do what respondents do and nothing that members do", async () => {
    for (const action of ["alliance.read", "round.read", "round.close"] as const) {
      expect(await refusal(view(respondentOf(round), action, ours.allianceId, nothing))).toMatch(
        /^forbidden/,
      );
    }
    expect(await refusal(view(respondentOf(round), "portfolio.read", "mine", nothing))).toBe(
      "not-found: not-found",
    );
  });
});

describe("the system", () => {
  it("has no way in on the pool that serves people: the database refuses the function", async () => {
    const serving = connect(env.database.app, { max: 1 });
    const entered = serving.db.execute(query`select app.enter_system(${ours.allianceId})`);
    const code = await entered.then(
      () => "entered",
      (error: { cause?: { code?: string } }) => error.cause?.code,
    );
    await serving.end();
    expect(code).toBe("42501");
  });

  it("does not do what only people do", async () => {
    expect(await refusal(view(systemActor("tests"), "alliance.read", ours.allianceId, nothing))).toMatch(
      /^forbidden/,
    );
    expect(await refusal(view(systemActor("tests"), "portfolio.read", "mine", nothing))).toBe(
      "not-found: not-found",
    );
    expect(await refusal(perform(systemActor("tests"), "alliance.found", randomUUID(), nothing))).toBe(
      "not-found: not-found",
    );
  });
});

describe("a person who acts for two organisations", () => {
  const both = async () => {
    const { organisationId, person, name, email } = await settlePerson();
    const second = await settlePerson();
    await addPerson(systemActor("tests"), {
      ...{ organisationId: second.organisationId, name, email, role: "director", jobTitle: "directeur" },
    });
    const input = founding(organisationId);
    input.initiators.push({ organisationId: second.organisationId, contribution: "" });
    const founded = await foundAlliance(person, input);
    if (!founded.ok) throw new Error(founded.reason);
    const [ownId, otherId] = founded.partnerIds;
    return {
      allianceId: founded.allianceId,
      personId: person.personId,
      own: { partnerId: ownId, organisationId },
      other: { partnerId: otherId, organisationId: second.organisationId },
    };
  };
  const standing = (actor: Actor, allianceId: string): Promise<Standing> =>
    view(actor, "alliance.read", allianceId, async (door) => door.standing);

  it("has the roles of the chosen one, and of both when none was chosen", async () => {
    const { allianceId, personId, own, other } = await both();
    const chosen = await standing(personActor(personId, { onBehalfOf: other.organisationId }), allianceId);
    expect(new Set(chosen.roles)).toEqual(new Set(["contact", "director"]));
    expect(chosen.organisationId).toBe(other.organisationId);
    expect(chosen.partnerIds).toEqual([other.partnerId]);
    const open = await standing(personActor(personId), allianceId);
    expect(new Set(open.roles)).toEqual(new Set(["alliance-manager", "contact", "director"]));
    expect(open.organisationId).toBeNull();
    expect(new Set(open.partnerIds)).toEqual(new Set([own.partnerId, other.partnerId]));
  });

  it("cannot act for an organisation that the person has no part in", async () => {
    const { allianceId, personId } = await both();
    const [stranger] = theirs.contacts;
    const pretended = personActor(personId, { onBehalfOf: stranger?.organisationId ?? "" });
    expect(await refusal(standing(pretended, allianceId))).toBe("not-found: not-found");
  });
});

describe("the context of a transaction", () => {
  const seen = query`select (select count(*) from alliance)::int as n`;

  it("is gone on the same connection when the transaction ends, also after an error", async () => {
    const { db, end } = connect(env.database.app, { max: 1 });
    const enter = query`select app.enter(${ours.allianceId}, ${ours.manager.personId}, null)`;
    const rows = async () => (await db.execute<{ n: number }>(seen))[0]?.n;
    await db.transaction(async (tx) => {
      await tx.execute(enter);
      expect((await tx.execute<{ n: number }>(seen))[0]?.n).toBe(1);
    });
    expect(await rows()).toBe(0);
    const failing = db.transaction(async (tx) => {
      await tx.execute(enter);
      await tx.execute(query`select 1 / 0`);
    });
    await expect(failing).rejects.toThrow();
    expect(await rows()).toBe(0);
    await end();
  });

  it("keeps two hundred readers of two alliances apart", async () => {
    const look = async (own: SmallAlliance) =>
      view(contact(own), "alliance.read", own.allianceId, ({ tx }) =>
        tx.select({ allianceId: partner.allianceId }).from(partner),
      ).then((rows) => ({
        rows: rows.length,
        foreign: rows.filter((one) => one.allianceId !== own.allianceId).length,
      }));
    const looks = await Promise.all(Array.from({ length: 200 }, (_, turn) => look(turn % 2 ? ours : theirs)));
    expect(looks.filter((one) => one.foreign > 0)).toEqual([]);
    expect(looks.every((one) => one.rows >= 2)).toBe(true);
  });
});

async function chainOf(allianceId: string) {
  const links = await sql<ActivityLink[]>`
    select alliance_id as scope, seq::int, activity_id as "activityId", at, action, person_id as "personId",
           on_behalf_of as "onBehalfOf", facts, previous_hash as "previousHash", hash
      from alliance_activity where alliance_id = ${allianceId} order by seq`;
  const [head] = await sql<{ seq: number; hash: string }[]>`
    select seq::int, hash from alliance_activity_head where alliance_id = ${allianceId}`;
  return { links: [...links], head: head ?? null };
}
