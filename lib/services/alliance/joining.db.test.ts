import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { personActor } from "@/lib/access/actor";
import { foundAlliance } from "@/lib/services/alliance/alliance/found";
import { addMember } from "@/lib/services/alliance/member/add";
import { addPartner } from "@/lib/services/alliance/partner/add";
import { readAlliance } from "@/lib/services/overview/alliance/read";
import { readPortfolio } from "@/lib/services/overview/portfolio/read";
import { type SmallAlliance, settleAlliance, settlePerson } from "@/scripts/testing/small-alliance";
import { superuser } from "@/scripts/testing/superuser";

const sql = superuser();
let alliance: SmallAlliance;

beforeEach(async () => {
  alliance = await settleAlliance({ partners: 2 });
});

const contact = () => alliance.contacts[1]?.person ?? alliance.manager;
const partnerId = () => alliance.contacts[1]?.partnerId ?? "";
const founding = {
  name: "Warmte Kanaalzone",
  reason: "Van het gas af.",
  peopleWord: "customers" as const,
  contribution: "woningen",
  entries: [{ phase: 1 as const, enteredAt: new Date("2026-11-01T09:00:00Z") }],
};

const actions = async (allianceId: string) =>
  (await sql`select action from alliance_activity where alliance_id = ${allianceId} order by seq`).map(
    (one) => one.action,
  );
const count = async (table: string, allianceId: string) =>
  (await sql`select count(*)::int as n from ${sql(table)} where alliance_id = ${allianceId}`)[0]?.n;

describe("founding an alliance", () => {
  it("makes the founder its manager, for the own organisation, and records it", async () => {
    const { person } = await settlePerson();
    const { allianceId } = await foundAlliance(person, founding);
    const page = await readAlliance(person, allianceId);
    expect(page.viewer.roles).toEqual(["alliance-manager"]);
    expect(page.partners).toHaveLength(1);
    expect(page.phases.filter((one) => one.state === "current").map((one) => one.phase)).toEqual([1]);
    expect(await actions(allianceId)).toEqual(["alliance.found"]);
    expect((await readPortfolio(person)).rows.map((one) => one.name)).toEqual(["Warmte Kanaalzone"]);
  });

  it("is done for an own organisation only", async () => {
    const { organisationId } = await settlePerson();
    const stranger = (await settlePerson()).person;
    const before = await sql`select count(*)::int as n from alliance`;
    const forAnother = foundAlliance(
      personActor(stranger.personId, { onBehalfOf: organisationId }),
      founding,
    );
    await expect(forAnother).rejects.toMatchObject({ code: "not-found" });
    const forNone = foundAlliance(personActor(stranger.personId), founding);
    await expect(forNone).rejects.toMatchObject({ code: "invalid" });
    expect(await sql`select count(*)::int as n from alliance`).toEqual(before);
  });
});

describe("adding a partner", () => {
  const joining = async () => ({
    allianceId: alliance.allianceId,
    organisationId: (await settlePerson()).organisationId,
    name: "Derde",
    shortName: "Derde",
    contribution: "vrijwilligers",
  });

  it("shows it on the page and the portfolio under the name that was given, and records it", async () => {
    await addPartner(alliance.manager, await joining());
    const page = await readAlliance(contact(), alliance.allianceId);
    expect(page.partners.map((one) => one.name)).toContain("Derde");
    const [row] = (await readPortfolio(contact())).rows;
    expect(row?.partnerNames).toContain("Derde");
    expect((await actions(alliance.allianceId)).at(-1)).toBe("alliance.partner.add");
  });

  it("is not for strangers, nor for members who do not lead the alliance", async () => {
    const input = await joining();
    await expect(addPartner((await settlePerson()).person, input)).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(addPartner(contact(), input)).rejects.toMatchObject({ code: "forbidden" });
    expect(await count("partner", alliance.allianceId)).toBe(2);
  });

  it("does not know an organisation that is not there", async () => {
    const input = { ...(await joining()), organisationId: randomUUID() };
    await expect(addPartner(alliance.manager, input)).rejects.toMatchObject({ code: "not-found" });
  });

  it("twice is a conflict, also when both come at once", async () => {
    const input = await joining();
    const tries = await Promise.allSettled([1, 2, 3].map(() => addPartner(alliance.manager, input)));
    const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(refused).toEqual(["conflict", "conflict"]);
    expect(await count("partner", alliance.allianceId)).toBe(3);
  });
});

describe("adding a member", () => {
  const joining = async (person?: string) => ({
    allianceId: alliance.allianceId,
    partnerId: partnerId(),
    personId: person ?? (await settlePerson()).person.personId,
    role: "director" as const,
    name: "Bram Oosterhuis",
    email: "bram@example.org",
  });

  it("opens the alliance to that person, and shows the person under the partner", async () => {
    const input = await joining();
    const newcomer = personActor(input.personId);
    await expect(readAlliance(newcomer, alliance.allianceId)).rejects.toMatchObject({ code: "not-found" });
    await addMember(alliance.manager, input);
    const page = await readAlliance(newcomer, alliance.allianceId);
    expect(page.viewer).toMatchObject({ name: "Bram Oosterhuis", roles: ["director"] });
    expect(page.partners.find((one) => one.partnerId === partnerId())?.people.director).toEqual([
      "Bram Oosterhuis",
    ]);
    expect((await readPortfolio(newcomer)).rows).toHaveLength(1);
    expect((await actions(alliance.allianceId)).at(-1)).toBe("alliance.member.add");
  });

  it("is not for strangers, nor for members who do not lead the alliance", async () => {
    const input = await joining();
    await expect(addMember(personActor(input.personId), input)).rejects.toMatchObject({ code: "not-found" });
    await expect(addMember(contact(), input)).rejects.toMatchObject({ code: "forbidden" });
    expect(await count("member", alliance.allianceId)).toBe(3);
  });

  it("does not know a partner of another alliance, nor a person who is not there", async () => {
    const other = await settleAlliance({ partners: 2 });
    const elsewhere = { ...(await joining()), partnerId: other.contacts[1]?.partnerId ?? "" };
    await expect(addMember(alliance.manager, elsewhere)).rejects.toMatchObject({ code: "not-found" });
    const nobody = await joining(randomUUID());
    await expect(addMember(alliance.manager, nobody)).rejects.toMatchObject({ code: "not-found" });
    expect(await count("member", alliance.allianceId)).toBe(3);
  });

  it("in the same role twice is a conflict, also when both come at once; in a second role it is not", async () => {
    const input = await joining();
    const tries = await Promise.allSettled([1, 2, 3].map(() => addMember(alliance.manager, input)));
    const refused = tries.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(refused).toEqual(["conflict", "conflict"]);
    await addMember(alliance.manager, { ...input, role: "adviser" });
    const page = await readAlliance(personActor(input.personId), alliance.allianceId);
    expect(page.viewer.roles).toEqual(["director", "adviser"]);
    expect((await readPortfolio(personActor(input.personId))).rows).toHaveLength(1);
  });
});
